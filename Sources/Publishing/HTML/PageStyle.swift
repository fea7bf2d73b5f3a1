/// 样式: the one style sheet of the page.
///
/// Every text colour has a contrast of at least 4.5 to the ground it stands on, in both schemes, marks one inside the
/// other included (WCAG 2.2, 1.4.3); kinds differ by line as well as by colour.
enum PageStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#fff;--ink:#22262b;--soft:#5b636d;--line:#e2dfd8;--link:#1d4f7c;
    --f:#dcebf7;--fl:#2c6da3;--c:#fdf9ee;--cd:#faefd2;--cl:#b98a2a;--p:#def1e4;--pl:#2e7d4f;--t:#ece5f6;--tl:#6f4fa5;--m:#8a8f96;--warn:#8a4b00;
    --shade:0 6px 24px rgba(30,30,40,.16);
    --sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
    --serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
    @media(prefers-color-scheme:dark){:root{--paper:#16181b;--sheet:#1d2024;--ink:#e4e2dd;--soft:#a5abb3;--line:#33373d;--link:#8fc1ec;
    --f:#1f3a52;--fl:#7db7e6;--c:#27241c;--cd:#3d3422;--cl:#c9a250;--p:#1f3d2c;--pl:#7fcb9d;--t:#352b4a;--tl:#b9a0e6;--m:#7d848c;--warn:#f0b36b;
    --shade:0 6px 24px rgba(0,0,0,.55)}}
    *{box-sizing:border-box}
    html{scroll-padding-top:4.5rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans)}
    a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
    a:focus-visible,mark:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    small{color:var(--soft);font-size:.8rem}
    .skip{position:absolute;left:-99rem;top:0;z-index:9;padding:.6rem 1rem;background:var(--sheet)}
    .skip:focus{left:.5rem;top:.5rem}
    .top{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center;padding:.55rem 1.5rem;
    background:var(--paper);border-bottom:1px solid var(--line)}
    .brand{margin:0;font:600 1.05rem var(--serif);letter-spacing:.12em}
    .brand span{font:400 .8rem var(--sans);letter-spacing:0;color:var(--soft)}
    .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:0;padding:0;border:0;font-size:.88rem}
    .legend legend{float:left;padding:0 1.1rem 0 0;color:var(--soft)}
    .legend label{cursor:pointer;white-space:nowrap}
    .legend input{width:.85rem;height:.85rem;margin:0 .15rem 0 0;vertical-align:-.05rem;accent-color:var(--link)}
    main{max-width:92rem;margin:0 auto;padding:1.5rem}
    h1{margin:.5rem 0 1rem;font:600 1.9rem/1.35 var(--serif)}
    .contents ol{columns:22rem;column-gap:2.5rem;margin:0 0 2.5rem;padding:0 0 0 1.8rem}
    .contents li{break-inside:avoid;padding:.2rem 0}
    .contents small{display:block;overflow-wrap:anywhere}
    article{margin:0 0 4rem}
    article>header{margin:0 0 1.2rem}
    h2{margin:0;font:600 1.5rem/1.4 var(--serif)}
    h1+article h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .facts{margin:.2rem 0 0;color:var(--soft);font-size:.9rem}
    .remark{margin:.6rem 0 0;padding:.45rem .9rem;border-left:3px solid var(--warn);background:var(--sheet);color:var(--warn);font-size:.92rem}
    .desk{display:grid;grid-template-columns:minmax(11rem,15rem) minmax(0,46rem) minmax(15rem,21rem);gap:2.5rem;justify-content:space-between}
    .outline,aside{position:sticky;top:4.2rem;align-self:start;max-height:calc(100vh - 5.2rem);overflow:auto;font-size:.88rem;
    scrollbar-width:thin;scrollbar-color:var(--line) transparent}
    .desk h3{margin:0 0 .5rem;font:600 .85rem var(--sans);letter-spacing:.2em;color:var(--soft)}
    .outline ol{margin:0;padding:0;list-style:none}
    .outline li{padding:.16rem 0}
    .outline .l1{margin-top:.6rem;font-weight:600}
    .outline .l1 small{display:block;font-weight:400}
    .outline .l2{padding-left:.9rem}
    .outline .l3{padding-left:1.8rem;font-size:.82rem}
    .outline a,aside li a{color:var(--ink);text-decoration:none}
    .outline a:hover,aside li a:hover{text-decoration:underline}
    .outline .l3 a{color:var(--soft)}
    aside h4{margin:.9rem 0 .2rem;font-weight:600;font-size:.92rem}
    aside code{font:.74rem ui-monospace,monospace;color:var(--soft);font-weight:400}
    aside ul{margin:0;padding:0;list-style:none}
    aside li{padding:.1rem 0 .1rem .7rem;border-left:2px solid var(--line)}
    aside li.target{border-left-color:var(--fl)}
    aside li b{font-weight:600;font-variant-numeric:tabular-nums}
    aside details{margin-top:1.1rem;border-top:1px solid var(--line);padding-top:.6rem}
    aside summary{cursor:pointer;font-weight:600}
    .text{padding:2rem clamp(1rem,4vw,3.2rem) 3rem;background:var(--sheet);border:1px solid var(--line);border-radius:3px;
    font:1.09rem/2 var(--serif);text-align:justify}
    .text p{position:relative;margin:0 0 .55rem;text-indent:2em;overflow-wrap:anywhere}
    .text h3,.text h4,.text h5{position:relative;font-family:var(--serif);color:var(--ink);letter-spacing:0;text-align:left}
    .text h3{margin:2.2rem 0 1rem;font-size:1.4rem;line-height:1.5;font-weight:600}
    .text h4{margin:1.5rem 0 .6rem;font-size:1.15rem;font-weight:600}
    .text h5{margin:1rem 0 .4rem;font-size:1.05rem;font-weight:600}
    mark{background:none;color:inherit;scroll-margin-top:5rem}
    mark.h{font-weight:600}
    mark.f,.legend .f{background:var(--f);border-radius:2px;padding:.08em .06em}
    mark.target{box-shadow:inset 0 -2px var(--fl)}
    mark.c,.legend .c{background:linear-gradient(var(--c),var(--c)) no-repeat 0 50%/100% 1.6em;border-left:3px solid var(--cl);padding-left:.2em}
    mark.c:hover,mark.c:focus,mark.c:target{--c:var(--cd)}
    mark.c:not([id]){border-left:0;padding-left:0}
    mark.p,.legend .p{background:var(--p);border-radius:2px;box-shadow:inset 0 -1px var(--pl)}
    mark.t,.legend .t{background:var(--t);border-radius:2px}
    mark.m,.legend .m{text-decoration:underline dotted var(--m);text-underline-offset:.28em;text-decoration-thickness:2px}
    mark[tabindex]{cursor:help}
    .legend span{padding:.1em .35em}
    .card{display:none;position:absolute;z-index:4;width:max-content;max-width:min(22rem,88vw);margin-top:2.1em;padding:.75rem 1rem .7rem;
    background:var(--sheet);color:var(--ink);border:1px solid var(--line);border-top:3px solid var(--fl);border-radius:4px;box-shadow:var(--shade);
    font:400 .86rem/1.55 var(--sans);text-align:left;text-indent:0;letter-spacing:0;white-space:normal;user-select:none;cursor:default}
    mark.c>.card{border-top-color:var(--cl)}mark.p>.card{border-top-color:var(--pl)}mark.t>.card{border-top-color:var(--tl)}mark.m>.card{border-top-color:var(--m)}
    .card span{display:block}
    .card .name{font-weight:600;font-size:.98rem;display:flex;gap:1rem;justify-content:space-between;margin-bottom:.25rem}
    .card .name i{font:400 .78rem/1.9 var(--sans);color:var(--soft);white-space:nowrap}
    .card .slot{display:grid;grid-template-columns:4.2em minmax(0,1fr)}
    .card .slot b{font-weight:400;color:var(--soft)}
    .card .rule{margin-top:.35rem;padding-top:.3rem;border-top:1px solid var(--line);font:.74rem ui-monospace,var(--sans);color:var(--soft)}
    mark:hover:not(:has(mark:hover))>.card,mark:focus>.card,mark:target>.card{display:inline-block}
    .text:has(mark:hover) mark:not(:hover)>.card{display:none}
    @media(max-width:88rem){.card{left:0}}
    mark:target{outline:2px solid var(--fl);outline-offset:2px}
    body:has(#show-f:not(:checked)) .text mark.f{background:none;box-shadow:none}
    body:has(#show-c:not(:checked)) .text mark.c{background:none}
    body:has(#show-p:not(:checked)) .text mark.p{background:none;box-shadow:none}
    body:has(#show-t:not(:checked)) .text mark.t{background:none}
    body:has(#show-m:not(:checked)) .text mark.m{text-decoration:none}
    footer{max-width:92rem;margin:0 auto;padding:0 1.5rem 2rem;color:var(--soft);font-size:.85rem}
    @media(max-width:75rem){.desk{grid-template-columns:minmax(0,1fr) minmax(14rem,19rem)}.outline{position:static;max-height:none;grid-column:1/-1}}
    @media(max-width:52rem){.desk{display:block}.top{position:static}aside{position:static;max-height:none;margin-top:2rem}.outline{margin-bottom:1.5rem}
    main{padding:1rem}.text{padding:1.2rem 1rem 2rem;text-align:left}.card{left:0;right:0;max-width:none;width:auto}}
    @page{size:A4;margin:20mm 18mm}
    @media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;
    --f:#dcebf7;--fl:#2c6da3;--c:#fdf9ee;--cd:#faefd2;--cl:#b98a2a;--p:#def1e4;--pl:#2e7d4f;--t:#ece5f6;--tl:#6f4fa5;--m:#666;--warn:#8a4b00}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    body{font-size:10pt}.skip,.outline,.legend input,.card{display:none!important}
    .top{position:static;padding:0 0 3mm}main{max-width:none;padding:0}.desk{display:block}
    .text{border:0;padding:0;font-size:11pt;line-height:1.75}.text h3,.text h4,.text h5{break-after:avoid}p{orphans:2;widows:2}
    aside{position:static;max-height:none;overflow:visible;columns:2;margin-top:8mm;padding-top:4mm;border-top:1px solid var(--line);font-size:8.5pt}
    aside section{break-inside:avoid}details::details-content{content-visibility:visible;display:block}
    article+article{break-before:page}a{text-decoration:none}}

    """
}
