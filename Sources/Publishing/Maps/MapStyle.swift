/// 地图的样式: what marks look like beside the colours of charts.
///
/// A light is told by form as well as by colour; numbers on marks have a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
public enum MapStyle {
  public static let sheet: StaticString = """
    .map{--late:#b3261e;--warned:#8a5a00;--oncourse:#23683f;--finished:#1d5fa0;--waiting:#5d646c}
    @media(prefers-color-scheme:dark){.map{--late:#f0938c;--warned:#e6bd62;--oncourse:#86cfa2;--finished:#93c1ee;--waiting:#b0b6bd}}
    .map .sea{fill:none;stroke:var(--soft)}
    .map .late{fill:var(--late)}.map .warned{fill:var(--warned)}.map .oncourse{fill:var(--oncourse)}.map .finished{fill:var(--finished)}
    .map .waiting{fill:var(--ground);stroke:var(--waiting);stroke-width:2}.map .ended{fill:var(--ground);stroke:var(--waiting);stroke-width:1.5;stroke-dasharray:3 2}
    .map .inner{fill:none;stroke:var(--ground);stroke-width:1.3}
    .map .number{fill:var(--ground);font-size:11px;font-weight:600}.map .hollow{fill:var(--ink);font-size:11px;font-weight:600}
    .map .foot{fill:var(--ink)}.map .lead{stroke:var(--soft);fill:none}
    .map .bar{fill:var(--ink);stroke:var(--ink)}.map .half{fill:var(--ground);stroke:var(--ink)}
    .map a{cursor:pointer}.map a:focus-visible{outline:3px solid var(--finished);outline-offset:2px}.map a:hover .name{text-decoration:underline}

    """
}
