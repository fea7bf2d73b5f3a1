/// 图的样式: the colours of a chart, light and dark.
///
/// Result and target differ in shape as well as in colour; text has a contrast of at least 4.5 to the ground (WCAG 2.2, 1.4.3), marks
/// of at least 3 (1.4.11).
public enum ChartStyle {
  public static let sheet: StaticString = """
    .chart{--ground:#fff;--ink:#22262b;--soft:#5b636d;--grid:#e6e3dc;--done:#2c6da3;--bar:#7fb0d8;--aim:#9a6a10;--band:#e9c67a;--odd:#7d5fa8;
    font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;max-width:100%;height:auto}
    @media(prefers-color-scheme:dark){.chart{--ground:#1d2024;--ink:#e4e2dd;--soft:#a5abb3;--grid:#33373d;--done:#7db7e6;--bar:#3f78a8;--aim:#e2b45c;--band:#6b5320;--odd:#b9a0e6}}
    .chart .ground{fill:var(--ground)}
    .chart text{fill:var(--ink);font-size:12px}
    .chart .head{font-size:17px;font-weight:600}
    .chart .name{font-size:13px;font-weight:600}
    .chart .soft,.chart .tick{fill:var(--soft)}
    .chart .small{fill:var(--soft);font-size:10.5px}
    .chart .value{font-size:11px;font-variant-numeric:tabular-nums}
    .chart .grid{stroke:var(--grid);fill:none}
    .chart .base{stroke:var(--soft);fill:none}
    .chart .done{stroke:var(--done);stroke-width:2;fill:none;stroke-linejoin:round}
    .chart .dot{fill:var(--done);stroke:var(--ground)}
    .chart .odd{fill:var(--ground);stroke:var(--odd);stroke-width:1.6}
    .chart .oddline{stroke:var(--odd);stroke-width:1.6;stroke-dasharray:5 4;fill:none}
    .chart .early{fill:var(--ground);stroke:var(--done);stroke-width:1.6}
    .chart .later{fill:none;stroke:var(--done);stroke-width:1.4}
    .chart .aim{stroke:var(--aim);stroke-width:3;fill:none}
    .chart .band{fill:var(--band);opacity:.75}
    .chart .bar{fill:var(--bar)}
    .chart .oddbar{fill:none;stroke:var(--odd);stroke-dasharray:3 2}

    """
}
