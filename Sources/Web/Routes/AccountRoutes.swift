internal import LedgerCore

extension Route {
  /// 账号: signing in and out, accounts.
  static let accounts: [Route] = [
    get("/sign-in", Title("登录", "sign in"), SignInPage.answer),
    post("/sign-in", by: .anyone, weight: 20, Title("登录", "sign in"), SignInPage.signIn),
    get("/sign-in/code", Title("动态口令", "the code, second step of signing in"), CodePage.answer),
    post("/sign-in/code", by: .anyone, Title("动态口令", "the code, second step of signing in"), CodePage.check),
    post("/sign-out", by: .signedIn, Title("退出", "sign out"), SignInPage.signOut),
    get("/account", by: .signedIn, Title("我的账号", "my account"), AccountPage.answer),
    get("/account/tokens", by: .signedIn, Title("接口令牌", "tokens for programs"), TokensPage.answer),
    post("/account/tokens", by: .signedIn, Title("生成令牌", "make a token"), TokensPage.make),
    post("/account/tokens/{number}/remove", by: .signedIn, Title("注销令牌", "remove a token"), TokensPage.remove),
    get("/account/password", by: .signedIn, Title("修改口令", "change my password"), PasswordPage.answer),
    post("/account/password", by: .signedIn, Title("修改口令", "change my password"), PasswordPage.change),
    get("/account/second-factor", by: .signedIn, Title("两步验证", "signing in with a code"), SecondFactorPage.answer),
    post(
      "/account/second-factor", by: .signedIn, Title("开启两步验证", "switch the code on"), SecondFactorPage.switchOn),
    post(
      "/account/second-factor/off", by: .signedIn, Title("关闭两步验证", "switch the code off"),
      SecondFactorPage.switchOff),
    get(
      "/accounts/second-factors", by: .roles(LedgerRight.accounts.roles),
      Title("两步验证的账号", "accounts that sign in with a code"), SecondFactorsPage.answer),
    post(
      "/accounts/second-factors", by: .roles(LedgerRight.accounts.roles),
      Title("关闭一个账号的两步验证", "switch an account's code off"), SecondFactorsPage.switchOff),
    get("/accounts", by: .roles(LedgerRight.accounts.roles), Title("所有账号", "all accounts"), AccountsPage.answer),
    post("/accounts", by: .roles(LedgerRight.accounts.roles), Title("增改账号", "keep an account"), AccountsPage.keep),
    post(
      "/accounts/remove", by: .roles(LedgerRight.accounts.roles), Title("注销账号", "close an account"),
      AccountsPage.remove),
    get("/language/{language}", Title("切换语言", "switch language"), LanguageSwitch.answer),
  ]
}
