extension StyleSheet {
  /// Pages of the workbench.
  static let work = """
    .sections{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:-.6rem 0 1.4rem;padding-bottom:.5rem;border-bottom:1px solid var(--line);font-size:.93rem}
    .sections a{text-decoration:none}.sections a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--seal)}
    .sheet{max-width:40rem}.sheet input,.sheet select{width:100%}.pair>div{flex:1 1 11rem}.pair input,.pair select{width:100%}
    .sheet input[type=checkbox],.tick input{width:auto;margin-right:.4em}
    form.beside{display:inline}.tick{display:inline-block;margin:0;font-size:inherit}
    .card{margin:1.4rem 0;padding:.9rem 1.3rem 1.1rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
    .card:target{border-color:var(--seal)}.card h2{margin:0;font-size:1.05rem}.card form>input{width:100%}
    .card details,.bulk details{border-top:1px solid var(--line);padding:.45rem 0}.card summary,.bulk summary{cursor:pointer;color:var(--link)}
    .offices{margin:.2rem 0 .6rem;padding-left:1.2rem;font-size:.93rem}
    button.quiet{background:none;color:var(--link);font-size:inherit}
    .bulk form>input{width:100%}.bulk .tick{margin:.4rem 0}
    .entry input{width:100%;min-width:4.5rem}.entry td:last-child input{min-width:10rem}.entry .short{max-width:6.5rem}.entry tbody th{min-width:13rem}.filters button{justify-self:start}
    .bad{color:var(--red);font-weight:500}.wrong{background:var(--hint)}.notice.bad{color:inherit;font-weight:400}
    .crumbs ol{display:flex;flex-wrap:wrap;gap:.2rem .5rem;margin:0 0 .6rem;padding:0;list-style:none}.crumbs li+li::before{content:"›";margin-right:.5rem;color:var(--soft)}
    .month{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));gap:1px;margin:0;padding:1px;list-style:none;background:var(--line)}
    .month>li{min-height:5.5rem;padding:.35rem .5rem;background:var(--sheet);font-size:.86rem}.month>.off,.month>.blank{background:var(--paper)}
    .month .today{box-shadow:inset 0 0 0 2px var(--seal)}.month .date{margin:0;font-size:1rem}.month ul{margin:.2rem 0 0;padding:0;list-style:none}.month ul li{margin:.3rem 0}
    .month .light{font-size:0}.month .light::before{font-size:.8rem}
    .letter{margin:1.6rem 0;padding:2rem clamp(1rem,5vw,4rem);border:1px solid var(--line);background:var(--sheet);font-family:var(--serif)}
    .letter h2{margin:0;text-align:center;font-size:1.6rem;color:var(--seal)}.docket{text-align:center;color:var(--soft)}.indented{text-indent:2em}.closing{text-align:right;margin-top:2rem}
    @media(max-width:44rem){.month{display:block}.month>li{min-height:0;border-bottom:1px solid var(--line)}.month>.empty,.month>.blank{display:none}}
    @media print{.sections,.unprinted{display:none}.letter{border:0;padding:0;break-after:page;color:#000;background:#fff}.letter h2{color:#000}}
    fieldset{margin:1rem 0;border:1px solid var(--line);border-radius:4px}legend{font-size:.92rem}.ticks{margin:0;padding:0;list-style:none}.tick input{margin-right:.4em}
    mark.error{background:var(--e);box-shadow:inset 0 -2px var(--redfill)}mark.warning{background:var(--c);box-shadow:inset 0 -2px var(--cl)}mark.note{background:var(--f)}
    mark .code{margin-left:.2em;padding:0 .2em;font:.7rem var(--sans);vertical-align:super;border:0;background:none}
    .checked{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem;align-items:start}.checked>section:first-child{order:2}.checked h2{margin-top:1rem}
    .remarks{margin:0;padding:0;list-style:none;font-size:.92rem}.remarks li{margin:0 0 .6rem;padding:.5rem .8rem;border:1px solid var(--line);border-left:4px solid var(--bluefill);background:var(--sheet)}
    .remarks .error{border-left-color:var(--redfill)}.remarks .warning{border-left-color:var(--cl)}.remarks a{text-decoration:none}.remarks p{margin:.2rem 0}
    .remarks li:target,mark:target{outline:2px solid var(--seal)}.behind{margin:.3rem 0}.behind summary{cursor:pointer;color:var(--link)}
    @media(max-width:60rem){.checked{display:block}}
    textarea.code,code,pre{font-family:"Noto Sans Mono CJK SC","Sarasa Mono SC",ui-monospace,monospace;font-size:.9rem}pre{padding:.6rem .9rem;background:var(--hint);border-radius:4px}
    .depth1{padding-left:1.6rem}.depth2{padding-left:2.6rem}.depth3{padding-left:3.6rem}.depth4{padding-left:4.6rem}
    td details summary,th details summary{cursor:pointer;color:var(--link)}th details form{font-weight:400}
    progress{width:100%;max-width:30rem}

    """
}
