internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 文稿校核: a draft in, the text with its findings out; nothing is kept.
enum DraftCheckPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let reports = try await visit.ask { try $0.shelvedReports() }
    return visit.show(form(reports, visit.frame))
  }

  @Sendable static func check(_ visit: Visit) async throws -> Response {
    let form = visit.form
    let (file, text) = (form.files.first, form.words("text"))
    if file == nil, text == nil { throw Fault(.unprocessableContent, DraftCheckWords.empty) }
    let name = file?.name ?? DraftCheckWords.pastedName
    let (place, words) = (form.words("place"), form.words("year"))
    let year = words.flatMap { Int($0) }
    guard (words == nil) == (year == nil), year.map({ (1900...2200).contains($0) }) != false else {
      throw Fault(.unprocessableContent, ImportWords.noYear)
    }
    let earlier = form.fields.keys.compactMap { $0.hasPrefix("earlier.") ? String($0.dropFirst(8)) : nil }
    let finds = form["find"] != nil
    do {
      let checked = try await visit.site.door.ask(on: .drafts) { ledger in
        let known = try ledger.shelvedReports().map(\.digest)
        let bytes = try file?.intake.bytes() ?? Array((text ?? "").utf8)
        return try ledger.checkDraft(
          bytes, named: name, place: place, year: year, earlier: earlier.filter(known.contains), findsEarlier: finds)
      }
      return visit.show(view(checked, visit.frame))
    } catch let unreadable as Unreadable {
      throw Fault(.unprocessableContent, DraftCheckWords.unreadable, detail: unreadable.sentence)
    }
  }
}
