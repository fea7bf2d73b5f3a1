import ArgumentParser
import Publishing

/// What was checked, in the chosen form.
struct CheckDrawing {
  let form: CheckForm
  let look: TableLook

  func draw(_ checked: [CheckedDraft], _ tally: CheckTally, to out: inout Bytes) {
    switch form {
    case .text:
      let lines = CheckedLines(look: look)
      for draft in checked { lines.write(draft, to: &out) }
      lines.close(tally, to: &out)
    case .jsonl:
      for draft in checked { CheckedJSON().write(draft, to: &out) }
    case .sarif: SARIF(version: Taizhang.configuration.version).write(checked, to: &out)
    case .html: CheckedPage().write(checked, tally, to: &out)
    }
  }
}
