internal import Publishing

extension StyleSheet {
  /// 公众网页: tabs, charts with their tables.
  static let face =
    """
    .tabs{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:0 0 1.2rem;padding:0 0 .5rem;list-style:none;border-bottom:1px solid var(--line)}
    .tabs a{color:var(--ink);text-decoration:none;padding:.25rem 0}.tabs a[aria-current]{box-shadow:inset 0 -2px var(--seal)}
    .picture{margin:0;border:1px solid var(--line);border-radius:3px;overflow-x:auto}
    .picture .chart{display:block;width:100%;min-width:44rem;max-width:none}
    .behind{margin:.5rem 0 1.8rem}.behind summary,.more summary{cursor:pointer;color:var(--link)}
    .boxes{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center;margin:.6rem 0 1rem}.boxes label{margin:0}

    """ + ChartStyle.sheet.description
}
