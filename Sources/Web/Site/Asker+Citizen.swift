internal import LedgerCore

extension Asker {
  /// 网上来件: somebody who filed without an account, and shows it by a code. No account has this name unless it is made on purpose.
  static let citizen = Asker(account: FilingWords.citizen, roles: [.public], office: "")
}

extension Visit {
  /// In whose name something is filed: the account's where its role may file such a thing, else a citizen's.
  func filer(_ created: Created) -> Asker {
    guard let holder, let kind = site.kinds[created.kind], (try? kind.create(created, by: holder.asker)) != nil else {
      return .citizen
    }
    return holder.asker
  }
}
