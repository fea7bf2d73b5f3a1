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
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .wide{overflow-x:auto}.wide th[scope=row]{min-width:9rem}
    .stages{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.4rem,1fr));gap:.5rem;margin:0;padding:0;list-style:none}
    .stages li{padding:.6rem .8rem .7rem;border-top:3px solid var(--bluefill);background:var(--sheet);display:flex;flex-direction:column}
    .stages li.empty{border-top-color:var(--line)}.stages b{font:600 1.5rem/1.3 var(--serif)}.stages span{color:var(--soft);font-size:.9rem}
    .stages a{text-decoration:none}.stages .parts{margin-top:.35rem}
    .gantt{table-layout:fixed;min-width:38rem}.gantt th,.gantt td{padding:.35rem 0}.gantt tbody th{padding-right:.7rem;white-space:normal}
    .gantt th:first-child{width:16rem}.gantt thead th+th{text-align:center}.gantt td{border-left:1px solid var(--line);position:relative}
    .gantt td::before{content:"";display:block;height:.75rem;margin:.3rem 0}
    .gantt .over::before{background:var(--bluefill)}.gantt .planned::before{background:var(--f);border:solid var(--bluefill);border-width:1px 0}
    .votes{display:block;width:100%;min-width:8rem;height:.6rem;margin-top:.5rem;background:var(--hint);border-radius:2px}
    .votes rect{fill:var(--bluefill)}.votes .line{fill:var(--seal)}
    pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:.7rem 1.1rem;background:var(--sheet);border:1px solid var(--line);border-radius:3px;font-size:.92rem}
    .others{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.2rem 1.5rem;margin:0;padding:0;list-style:none}
    .others li{padding:.45rem 0;border-bottom:1px solid var(--line)}.others small{display:block}
    .glossary dt{margin:1.4rem 0 .2rem;font:600 1.1rem/1.5 var(--serif)}.glossary dd{margin:0 0 .3rem;padding-left:1.1rem;border-left:2px solid var(--line)}
    .glossary .meta{margin:0}
    .hits{margin:1.2rem 0;padding:0;list-style:none}.hits li{padding:.9rem 0;border-top:1px solid var(--line)}
    .hits p{margin:.15rem 0}.hits .words{font:1.03rem/1.9 var(--serif)}.hits mark{background:var(--c);font-weight:600}
    .gantt th{position:relative}
    @media(max-width:44rem){.gantt{min-width:27rem}.gantt th:first-child{width:9rem}.stack caption{display:block}}
    .gantt .now{box-shadow:inset 2px 0 var(--seal),inset -2px 0 var(--seal)}

    """ + ChartStyle.sheet.description + MapStyle.sheet.description
}
