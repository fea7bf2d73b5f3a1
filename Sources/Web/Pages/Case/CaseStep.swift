internal import HTTPTypes
internal import LedgerCore

/// 办理步骤: a move of a case as one who handles it may make it now, with what is asked for and set down along with it.
///
/// What the ledger wants as an entry of its own before the move (an office, a rating, the item it goes into) is asked for in
/// the same form and submitted with the move, all or nothing.
struct CaseStep: Sendable {
  let move: Move
  /// Brought with the move itself: words, files, fields.
  let asked: [Need]
  let before: [Before]

  enum Before: Hashable, Sendable {
    /// 派给: the office, with the one that has it now.
    case office(String?)
    /// 回访: what who asked says of the answer.
    case rating
    /// 并入: the number of the other item.
    case into
  }

  /// Every move that would not be refused if its form is filled in.
  static func all(_ item: Item, _ kind: Kind, _ asker: Asker, at now: Moment, _ around: Surroundings) -> [CaseStep] {
    func takes(_ request: LedgerRequest) -> Bool {
      (try? item.decide(request, by: asker, at: now, kind, around: around)) != nil
    }
    // Into which item is not known yet: whatever is wrong with this one, it is not the role.
    var mayLink = true
    do {
      _ = try item.decide(.link(Linked(item: item.id, how: .mergedInto)), by: asker, at: now, kind, around: around)
    } catch {
      if case .notYours = error { mayLink = false }
    }
    return item.offers(for: asker, at: now, kind, around: around).filter(\.isYours).compactMap { offer in
      var before: [Before] = []
      if offer.move.needs.contains(.lead), takes(.assign(Assigned(parties: Parties(lead: CaseWords.anyOffice)))) {
        before.append(.office(item.parties.lead))
      }
      if offer.lacking.contains(.rated), takes(.rate(Rating(grade: .satisfied))) { before.append(.rating) }
      if offer.lacking.contains(.link(.mergedInto)), mayLink { before.append(.into) }
      let rest = offer.lacking.filter { need in !before.contains { $0.meets(need) } }
      return rest.isEmpty ? CaseStep(move: offer.move, asked: offer.asked, before: before) : nil
    }
  }

  /// Nothing to fill in: a button will do.
  var isPlain: Bool { asked.isEmpty && before.isEmpty }
}

extension CaseStep.Before {
  func meets(_ need: Need) -> Bool {
    switch (self, need) {
    case (.office, .lead), (.rating, .rated), (.into, .link(.mergedInto)): true
    default: false
    }
  }

  /// What is set down before the move; nil where it stays as it is. Throws where the form lacks it.
  func request(_ form: Form) throws(Fault) -> LedgerRequest? {
    switch self {
    case .office(let old):
      guard let office = form.words("office") else { throw Fault(.unprocessableContent, CaseWords.noOffice) }
      return office == old ? nil : .assign(Assigned(parties: Parties(lead: office)))
    case .rating:
      guard let grade = form["grade"].flatMap(Rating.Grade.init(rawValue:)) else {
        throw Fault(.unprocessableContent, FollowWords.noGrade)
      }
      return .rate(Rating(grade: grade, words: form.words("said")))
    case .into:
      guard let other = form.words("into").flatMap({ Int($0) }) else {
        throw Fault(.unprocessableContent, CaseWords.noOther)
      }
      return .link(Linked(item: other, how: .mergedInto))
    }
  }
}
