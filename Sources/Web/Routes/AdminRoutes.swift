internal import LedgerCore

extension Route {
  private static let settling = Audience.roles(LedgerRight.settings.roles)
  private static let keeping = Audience.roles(LedgerRight.safekeeping.roles)

  /// 管理: offices, settings, backups, export and log; accounts stand with the others.
  static let administration: [Route] = [
    get("/admin/offices", by: settling, Title("单位", "offices"), OfficesPage.answer),
    get("/admin/settings", by: settling, Title("设置", "settings"), SettingsPage.answer),
    post("/admin/settings", by: settling, files: .read, Title("修改设置", "change a settings file"), SettingsPage.save),
    get("/admin/backups", by: keeping, Title("备份与核验", "backups"), BackupsPage.answer),
    post("/admin/backups", by: keeping, Title("备份", "make a backup"), BackupsPage.make),
    post("/admin/verify", by: keeping, Title("核验整个台账", "verify the ledger"), BackupsPage.verify),
    get("/admin/export", by: keeping, Title("导出", "export"), ExportPage.answer),
    get("/admin/export/{form}", by: keeping, Title("导出文件", "exported file"), ExportPage.file),
    get("/admin/log", by: keeping, Title("日志", "log"), LogPage.answer),
    post("/admin/proof", by: keeping, Title("出具证明", "proof of an entry"), LogPage.proof),
  ]
}
