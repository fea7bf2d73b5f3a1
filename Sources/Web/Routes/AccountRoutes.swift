internal import LedgerCore

extension Route {
  /// 账号: signing in and out, accounts.
  static let accounts: [Route] = [
    get("/sign-in", Title("登录", "sign in"), SignInPage.answer),
    post("/sign-in", by: .anyone, Title("登录", "sign in"), SignInPage.signIn),
    post("/sign-out", by: .signedIn, Title("退出", "sign out"), SignInPage.signOut),
    get("/account", by: .signedIn, Title("我的账号", "my account"), AccountPage.answer),
    get("/account/tokens", by: .signedIn, Title("接口令牌", "tokens for programs"), TokensPage.answer),
    post("/account/tokens", by: .signedIn, Title("生成令牌", "make a token"), TokensPage.make),
    post("/account/tokens/{number}/remove", by: .signedIn, Title("注销令牌", "remove a token"), TokensPage.remove),
    get("/accounts", by: .roles(LedgerRight.accounts.roles), Title("所有账号", "all accounts"), AccountsPage.answer),
    post("/accounts", by: .roles(LedgerRight.accounts.roles), Title("增改账号", "keep an account"), AccountsPage.keep),
    post(
      "/accounts/remove", by: .roles(LedgerRight.accounts.roles), Title("注销账号", "close an account"),
      AccountsPage.remove),
    get("/language/{language}", Title("切换语言", "switch language"), LanguageSwitch.answer),
  ]
}
