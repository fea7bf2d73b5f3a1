extension StyleSheet {
  /// Pages of the workbench.
  static let work = """
    .sections{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:-.6rem 0 1.4rem;padding-bottom:.5rem;border-bottom:1px solid var(--line);font-size:.93rem}
    .sections a{text-decoration:none}.sections a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--seal)}
    .sheet{max-width:40rem}.sheet input,.sheet select{width:100%}.pair>div{flex:1 1 11rem}.pair input,.pair select{width:100%}
    .sheet input[type=checkbox],.tick input{width:auto;margin-right:.4em}
    .tick{display:inline-block;margin:0;font-size:inherit}
    .card{margin:1.4rem 0;padding:.9rem 1.3rem 1.1rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
    .card:target{border-color:var(--seal)}.card h2{margin:0;font-size:1.05rem}.card form>input{width:100%}
    .card details,.bulk details{border-top:1px solid var(--line);padding:.45rem 0}.card summary,.bulk summary{cursor:pointer;color:var(--link)}
    .passage{max-height:16rem;overflow:auto}.offices{margin:.2rem 0 .6rem;padding-left:1.2rem;font-size:.93rem}
    button.quiet{background:none;color:var(--link);font-size:inherit}
    .bulk form>input{width:100%}.bulk .tick{margin:.4rem 0}
    progress{width:100%;max-width:30rem}

    """
}
