internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 管理接口: offices, settings, backups, exports, proofs signed now, for programs.
  static let programKeeping: [Route] = [
    program(
      .get, "/api/v1/account", by: .signedIn, Title("我的账号", "my account"), AccountInterface.reading,
      AccountInterface.read),
    program(
      .get, "/api/v1/offices", by: .roles(Audience.staff), Title("单位", "offices"), OfficesInterface.listing,
      OfficesInterface.list),
    program(
      .get, "/api/v1/settings", by: SettingsInterface.audience, Title("设置文件", "settings files"),
      SettingsInterface.listing, SettingsInterface.list),
    program(
      .get, "/api/v1/settings/file", by: SettingsInterface.audience, Title("一个设置文件", "one settings file"),
      SettingsInterface.reading, SettingsInterface.read),
    program(
      .put, "/api/v1/settings/file", by: SettingsInterface.audience, Title("修改设置", "change a settings file"),
      SettingsInterface.changing, SettingsInterface.change),
    program(
      .delete, "/api/v1/settings/file", by: SettingsInterface.audience, Title("恢复内置设置", "back to what is built in"),
      SettingsInterface.removing, SettingsInterface.remove),
    program(
      .get, "/api/v1/backups", by: SafekeepingInterface.audience, Title("备份清单", "backups"),
      SafekeepingInterface.backups, SafekeepingInterface.list),
    program(
      .post, "/api/v1/backups", by: SafekeepingInterface.audience, Title("备份", "make a backup"),
      SafekeepingInterface.backingUp, SafekeepingInterface.backUp),
    program(
      .post, "/api/v1/verifications", by: SafekeepingInterface.audience, Title("核验整个台账", "verify the ledger"),
      SafekeepingInterface.verifying, SafekeepingInterface.verify),
    program(
      .post, "/api/v1/entries/{number}/proof", by: SafekeepingInterface.audience,
      Title("出具证明", "sign and prove an entry"),
      SafekeepingInterface.proving, SafekeepingInterface.prove),
    program(
      .get, "/api/v1/exports/{form}", by: SafekeepingInterface.audience, Title("导出", "export"),
      SafekeepingInterface.exporting, SafekeepingInterface.export),
  ]
}
