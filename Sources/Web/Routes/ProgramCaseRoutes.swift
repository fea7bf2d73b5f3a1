internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 办事接口: what citizens, companies and deputies bring, and those who handle it, for programs. Where a code is the key, or
  /// nothing is written, no account is asked for.
  static let programCases: [Route] = [
    program(
      .get, "/api/v1/requests/{id}", Title("一件诉求的办理情况", "how a request stands"), FollowInterface.reading,
      FollowInterface.read),
    program(
      .post, "/api/v1/requests/{id}/rating", Title("评价答复", "rate the answer"), FollowInterface.rating,
      FollowInterface.rate),
    program(
      .post, "/api/v1/requests/{id}/words", Title("补充、追问", "add to a request"), FollowInterface.adding,
      FollowInterface.add),
    program(
      .get, "/api/v1/cases/{id}", by: .roles(Audience.staff), Title("办理一件诉求", "a case"), CaseInterface.reading,
      CaseInterface.read),
    program(
      .post, "/api/v1/cases/{id}/moves", by: .roles(Audience.staff), Title("诉求办理一步", "take a step of a case"),
      CaseInterface.moving, CaseInterface.move),
    program(
      .post, "/api/v1/ballots/{id}/votes", Title("票决投票", "cast a vote"), BallotsInterface.voting,
      BallotsInterface.vote),
    program(
      .get, "/api/v1/deputy", by: .roles([.deputy]), Title("代表履职", "for deputies"), DeputyInterface.reading,
      DeputyInterface.read),
    program(
      .post, "/api/v1/deputy/items/{id}/rating", by: .roles([.deputy]), Title("代表评价", "a deputy rates"),
      DeputyInterface.rating, DeputyInterface.rate),
    program(.get, "/api/v1/bundles", Title("一件事清单", "bundles"), BundlesInterface.listing, BundlesInterface.list),
    program(
      .get, "/api/v1/bundles/{bundle}", Title("一件事：包含什么、要什么材料", "a bundle: what it holds and needs"),
      BundlesInterface.reading, BundlesInterface.read),
    program(
      .post, "/api/v1/bundles/{bundle}/cases", by: .roles(Audience.staff), Title("受理一件事", "start a bundle"),
      BundlesInterface.starting, BundlesInterface.start),
    program(
      .get, "/api/v1/policies", Title("惠企政策", "policies for companies"), PoliciesInterface.listing,
      PoliciesInterface.list),
    program(
      .get, "/api/v1/policies/questions", Title("企业要答的问题", "what a company is asked"), PoliciesInterface.asking,
      PoliciesInterface.questions),
    program(
      .post, "/api/v1/policies/decisions", Title("测一测一家企业", "what a company is entitled to"),
      PoliciesInterface.deciding, PoliciesInterface.decide),
    program(
      .post, "/api/v1/policies/companies", by: .roles(Audience.staff),
      Title("谁符合哪项政策", "which company is entitled to what"), PoliciesInterface.table, PoliciesInterface.decideAll),
  ]
}
