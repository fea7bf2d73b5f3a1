import Publishing

/// What was checked, in the chosen form.
struct CheckDrawing {
  let form: CheckForm
  let look: TableLook

  func draw(_ checked: [CheckedDraft], to out: inout Bytes) {
    switch form {
    case .text:
      let lines = CheckedLines(look: look)
      var tally = CheckTally()
      for draft in checked {
        lines.write(draft, to: &out)
        tally.add(draft)
      }
      lines.close(tally, to: &out)
    default: break
    }
  }
}
