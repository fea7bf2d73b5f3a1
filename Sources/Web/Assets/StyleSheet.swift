/// 样式: the one style sheet. Colours of text have a contrast of at least 4.5 to their ground in both schemes (WCAG 2.2, 1.4.3);
/// lights differ by form and word as well as by colour.
enum StyleSheet {
  static let text = base + frame + pages + report + programs + face + work + cases + narrow + print

  private static let base = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#fff;--ink:#22262b;--soft:#59616b;--line:#dedad2;--link:#1d4f7c;--seal:#a3322b;
    --red:#b3261e;--yellow:#8a5a00;--green:#23683f;--grey:#5d646c;--blue:#1d5fa0;--redfill:#c8453c;--yellowfill:#e0a72e;--greenfill:#4d9a6a;--greyfill:#b9bec4;--bluefill:#4a86c0;
    --hint:#f3f0e8;--f:#dcebf7;--c:#faefd2;--cl:#b98a2a;--p:#def1e4;--t:#ece5f6;--e:#f9d9d5;
    --sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
    --serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
    @media(prefers-color-scheme:dark){:root{--paper:#16181b;--sheet:#1d2024;--ink:#e4e2dd;--soft:#a8aeb6;--line:#363a41;--link:#8fc1ec;--seal:#e08a82;
    --red:#f0938c;--yellow:#e6bd62;--green:#86cfa2;--grey:#b0b6bd;--blue:#93c1ee;--redfill:#c8564e;--yellowfill:#c9962b;--greenfill:#4d9a6a;--greyfill:#6b727a;--bluefill:#4a86c0;
    --hint:#262a2f;--f:#1f3a52;--c:#3d3422;--cl:#c9a250;--p:#1f3d2c;--t:#352b4a;--e:#57241f}}
    *{box-sizing:border-box}[hidden]{display:none!important}
    html{scroll-padding-top:4rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 var(--sans);overflow-wrap:break-word}
    a{color:var(--link);text-underline-offset:.22em;text-decoration-thickness:1px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    h1,h2{font-family:var(--serif);font-weight:600;line-height:1.4;text-wrap:pretty}
    h1{margin:.2rem 0 .8rem;font-size:1.85rem}
    h2{margin:2.4rem 0 .8rem;font-size:1.25rem}
    h3{margin:1.2rem 0 .4rem;font-size:1rem}
    p{margin:.5rem 0}
    .quiet,small{color:var(--soft);font-size:.88rem}
    blockquote{margin:.6rem 0;padding:.7rem 1.1rem;border-left:3px solid var(--seal);background:var(--sheet);font-family:var(--serif);font-size:1.06rem}
    table{width:100%;border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--soft);font-size:.88rem;padding:0 0 .3rem}
    th,td{padding:.5rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{color:var(--soft);font-weight:400;font-size:.86rem;white-space:nowrap}
    th[scope=row]{font-weight:500}
    .due{white-space:nowrap}.number{text-align:right;white-space:nowrap}
    td.none{color:var(--soft)}
    .light{white-space:nowrap;font-size:.9rem}
    .light::before{content:"";display:inline-block;width:.72em;height:.72em;margin-right:.4em;border-radius:50%;background:var(--greyfill)}
    .light.red{color:var(--red)}.light.red::before{background:var(--redfill);border-radius:0}
    .light.yellow{color:var(--yellow)}.light.yellow::before{background:var(--yellowfill);border-radius:0;transform:rotate(45deg) scale(.85)}
    .light.green{color:var(--green)}.light.green::before{background:var(--greenfill)}
    .light.blue{color:var(--blue)}.light.blue::before{background:var(--bluefill)}
    .light.grey,.light.none{color:var(--grey)}.light.grey::before,.light.none::before{background:none;border:2px solid var(--greyfill)}
    svg.bar{display:block;width:100%;height:.6rem;border-radius:2px;background:var(--hint)}
    .bar .red{fill:var(--redfill)}.bar .yellow{fill:var(--yellowfill)}.bar .green{fill:var(--greenfill)}.bar .grey{fill:var(--greyfill)}.bar .blue{fill:var(--bluefill)}
    .share{display:inline-flex;align-items:center;gap:.5rem;white-space:nowrap;font-size:.9rem}
    .share svg{width:6rem;height:.5rem;background:var(--hint);border-radius:2px}.share rect{fill:var(--bluefill)}
    input,select,textarea,button{font:inherit;color:inherit}
    input,select,textarea{padding:.42rem .6rem;border:1px solid #8b8f95;border-radius:4px;background:var(--sheet);max-width:100%}
    textarea{width:100%;min-height:5rem}
    button,.button{padding:.45rem 1.1rem;border:1px solid var(--link);border-radius:4px;background:var(--link);color:#fff;cursor:pointer;text-decoration:none;display:inline-block}
    @media(prefers-color-scheme:dark){button,.button{color:#10202e}}
    button.plain{padding:0;border:0;background:none;color:var(--link);text-decoration:underline;text-underline-offset:.22em;text-decoration-thickness:1px}
    label{display:block;margin:.7rem 0 .2rem;font-size:.92rem}

    """

  private static let frame = """
    .skip{position:absolute;left:-99rem;top:0;z-index:9;padding:.6rem 1rem;background:var(--sheet)}
    .skip:focus{left:.5rem;top:.5rem}
    .top{display:flex;flex-wrap:wrap;gap:.3rem 2rem;align-items:center;padding:.7rem 1.5rem;border-bottom:2px solid var(--seal)}
    .brand{font-family:var(--serif);font-size:1.15rem;color:var(--ink);text-decoration:none;white-space:nowrap}
    .brand b{font-weight:600}.brand span{margin-left:.45em;color:var(--seal)}
    .top nav{display:flex;flex-wrap:wrap;gap:0 1.4rem;flex:1}
    .top nav a{color:var(--ink);text-decoration:none;padding:.25rem 0}
    .top nav a[aria-current]{box-shadow:inset 0 -2px var(--seal)}
    .who{display:flex;gap:1.1rem;align-items:center;font-size:.92rem}
    main{max-width:66rem;margin:0 auto;padding:1.8rem 1.5rem 4rem}
    footer{max-width:66rem;margin:0 auto;padding:1.2rem 1.5rem 2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}
    .notice{margin:0 0 1.2rem;padding:.7rem 1.1rem;border-left:3px solid var(--greenfill);background:var(--sheet)}
    .notice.bad{border-left-color:var(--redfill)}

    """

  private static let pages = """
    .lead{font-family:var(--serif);font-size:1.2rem;line-height:1.8;max-width:46rem}
    .lead b{font-weight:600}
    .find{display:flex;flex-wrap:wrap;gap:.6rem;margin:1.3rem 0}
    .find input[type=search]{flex:1 1 14rem}
    .filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.3rem .9rem;align-items:end;margin:0 0 1.4rem}
    .filters label{margin:.2rem 0}
    .filters select,.filters input{width:100%}
    .key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0 0;padding:0;list-style:none}
    .kinds th[scope=row]{white-space:nowrap}.kinds td.wide{min-width:9rem;padding-top:.95rem}
    .changes{margin:0;padding:0;list-style:none}
    .changes li{padding:.55rem 0;border-bottom:1px solid var(--line)}
    .changes time{color:var(--soft);font-size:.86rem;margin-right:.8rem;font-variant-numeric:tabular-nums}
    .meta{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;margin:0 0 1rem;padding:0;list-style:none;color:var(--soft);font-size:.93rem}
    .facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.4rem;margin:0}
    .facts dt{color:var(--soft)}.facts dd{margin:0}
    .history{margin:0;padding:0 0 0 1.2rem;border-left:2px solid var(--line);list-style:none}
    .history li{position:relative;padding:.35rem 0}
    .history li::before{content:"";position:absolute;left:-1.55rem;top:.95rem;width:.6rem;height:.6rem;border-radius:50%;background:var(--line)}
    .history time,.history .by{color:var(--soft);font-size:.86rem;margin-right:.8rem;font-variant-numeric:tabular-nums}
    .desk{margin:1.6rem 0;padding:1rem 1.3rem 1.2rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
    .desk h2{margin:.2rem 0 .6rem}
    .desk form{margin:.4rem 0 .9rem;max-width:36rem}
    .desk details{border-top:1px solid var(--line);padding:.55rem 0}
    .desk summary{cursor:pointer;color:var(--link);font-weight:500}
    .key{margin-bottom:1rem}.moves{margin-bottom:.9rem;display:flex;flex-wrap:wrap;gap:.7rem}
    .moves form{margin:0}
    .pair{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
    .group h2{display:flex;flex-wrap:wrap;align-items:baseline;gap:.7rem}
    .sign{max-width:22rem}
    .sign input{width:100%}
    .sign button{margin-top:1.1rem}
    .more{margin:1.1rem 0}
    .fault{max-width:40rem;padding:2rem 0}

    """

  private static let report = """
    .text{padding:1.6rem clamp(1rem,4vw,3rem) 2.4rem;background:var(--sheet);border:1px solid var(--line);border-radius:3px;font:1.08rem/2 var(--serif)}
    .text p{margin:0 0 .5rem;text-indent:2em}
    .text h2,.text h3,.text h4{text-indent:0;margin:1.8rem 0 .7rem}
    .text h3{font-size:1.12rem}.text h4{font-size:1.02rem}
    .text a{color:inherit;text-decoration:none;background:linear-gradient(var(--c),var(--c)) no-repeat 0 50%/100% 1.7em;border-bottom:2px solid var(--cl)}
    .text a:hover{text-decoration:underline}
    .text .f,.text .p,.text .t{border:0;border-bottom:1px dotted var(--soft);padding:.06em;background:var(--f)}.text .p{background:var(--p)}.text .t{background:var(--t)}
    .text a.here{box-shadow:0 0 0 2px var(--seal);border-radius:2px}.text span.here{background:var(--hint)}.text .down{margin-left:.4em;font:.82rem/1 var(--sans);background:none;border:0;color:var(--link)}
    .found{padding:.9rem 1.1rem;background:var(--sheet);border:1px solid var(--line);border-top:3px solid var(--seal);font-size:.93rem;overflow-y:auto}
    .found .bar{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:0}.found details{margin-top:1rem}.found summary{cursor:pointer;color:var(--link)}.found .facts{gap:.1rem .8rem}.found h3{margin:1.1rem 0 .3rem;padding-top:.7rem;border-top:1px solid var(--line)}
    .found q{quotes:none}.plain{margin:0;padding:0;list-style:none}
    @media(min-width:68rem){.text .down:not(:focus){position:absolute;clip-path:inset(50%)}.reading{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:1.2rem;align-items:start}.found{position:sticky;top:1rem;max-height:calc(100vh - 2rem)}}
    @media(max-width:68rem){.found{position:sticky;bottom:0;max-height:46vh;box-shadow:0 -.4rem 1rem #0003}html:has(.found){scroll-padding-bottom:48vh}}
    .verdict{white-space:nowrap;padding:.05em .45em;border-radius:2px;border:1px solid var(--line);font-size:.9rem}
    .verdict.met{border-color:var(--green);color:var(--green)}.verdict.met::before{content:"✓ "}.verdict.missed{border-color:var(--red);color:var(--red)}.verdict.missed::before{content:"✗ "}
    .why{display:block;margin-top:.25rem}.quote{display:block;margin:.2rem 0;color:var(--soft);font:.93rem/1.7 var(--serif);text-decoration:none}.quote:hover{text-decoration:underline}
    .results th[scope=row],.results td:nth-child(2){width:38%;font-weight:400}.settle th[scope=row]{width:27%}.settle td:nth-child(2){width:36%}.settle td:last-child{min-width:7rem}
    .text span:target{background:var(--hint)}
    mark{color:inherit;background:var(--f);border-radius:2px;padding:.06em}
    mark.p{background:var(--p)}mark.t{background:var(--t)}mark.c{background:var(--c)}

    """

  private static let narrow = """
    @media(max-width:44rem){.top{padding:.6rem 1rem}.top nav{order:3;flex-basis:100%}.who{margin-left:auto}
    main{padding:1.2rem 1rem 3rem}h1{font-size:1.5rem}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack,.stack tbody,.stack tr,.stack td,.stack th{display:block;width:100%}
    .stack tr{padding:.8rem 0;border-bottom:1px solid var(--line)}
    .stack td,.stack th{border:0;padding:.1rem 0;text-align:left;white-space:normal}
    .stack td[data-name]::before{content:attr(data-name);display:inline-block;min-width:6.5em;padding-right:.6em;color:var(--soft);font-size:.86rem}
    .stack td.none{display:none}
    .facts{grid-template-columns:1fr;gap:0}.facts dd{margin:0 0 .5rem}}

    """

  private static let print = """
    @media print{.top nav,.who,.skip,.desk,.find,.filters,footer,.more{display:none}body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}
    .text{border:0;padding:0}a{color:inherit;text-decoration:none}tr,li,blockquote{break-inside:avoid}}

    """
}
