extension StyleSheet {
  /// Of requests, deputies, bundles and policies.
  static let cases = """
    .asking{max-width:40rem}
    .asking input,.asking select{width:100%}
    .hint{margin:0 0 .3rem;color:var(--soft);font-size:.88rem}
    fieldset{margin:1rem 0;padding:.4rem 1rem .9rem;border:1px solid var(--line);border-radius:4px}
    legend{padding:0 .4rem;font-size:.92rem}
    label.pick{display:inline-flex;align-items:center;gap:.4rem;margin:.3rem 1.6rem .3rem 0;font-size:1rem}
    .asking .pick input,.pick input{width:auto}
    label.line{display:flex;gap:.6rem;align-items:baseline;padding:.35rem 0;font-size:1rem}
    .asking .line input{width:auto}
    .card{margin:.8rem 0;padding:.9rem 1.3rem 1rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
    .card h3{margin:.1rem 0 .3rem;font-size:1.05rem}.card form{max-width:36rem}.card summary{cursor:pointer;color:var(--link)}
    .card h2{margin:.2rem 0 .6rem}.card h4{margin:.9rem 0 .2rem;font-size:.95rem}
    .conditions{margin:.2rem 0;padding-left:1.2rem}.conditions .no{color:var(--red)}.conditions .unknown{color:var(--yellow)}
    code{font-size:1.05em;letter-spacing:.03em}code.long{overflow-wrap:anywhere;font-size:.88rem}
    .receipt{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.6rem;align-items:baseline;padding:1.1rem 1.4rem;border:1px solid var(--line);border-left:3px solid var(--greenfill);background:var(--sheet)}
    .receipt dt{color:var(--soft)}.receipt dd{margin:0;font-size:1.5rem;letter-spacing:.04em;font-variant-numeric:tabular-nums}
    .doors{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin:1.2rem 0;padding:0;list-style:none}
    .doors li{padding:1rem 1.3rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
    .doors a{font-family:var(--serif);font-size:1.15rem;font-weight:600}

    """
}
