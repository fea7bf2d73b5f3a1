import Documents

/// 计划文本: what every sentence and clause of a plan is read with; one reference, since there are many of them.
final class PlanText {
  let signs: Signs
  let text: Text
  let words = PromiseWords.standard
  let figures: FigurePlaces

  init(_ signs: Signs, _ figures: FigurePlaces) {
    self.signs = signs
    text = signs.text
    self.figures = figures
  }
}
