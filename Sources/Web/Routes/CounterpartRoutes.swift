extension Counterpart {
  /// Every page and form by method and path; a test holds it against the table of routes.
  static let all: [String: Counterpart] = face.merging(work) { $1 }.merging(cases) { $1 }.merging(accounts) { $1 }

  private static func v1(_ calls: String...) -> Counterpart {
    .calls(
      calls.map { call in
        let parts = call.split(separator: " ", maxSplits: 1)
        return "\(parts[0]) /api/v1/\(parts[1])"
      })
  }

  private static let face: [String: Counterpart] = [
    "GET /": v1("GET board", "GET items", "GET entries"), "GET /items": v1("GET items"),
    "GET /items/{id}": v1("GET items/{id}", "GET items/{id}/history", "GET items/{id}/offers"),
    "GET /board": v1("GET board"),
    "GET /reports/{digest}": v1("GET reports/{digest}/text", "GET reports/{digest}/findings"),
    "GET /indicators": v1("GET indicators"), "GET /indicators/{code}": v1("GET indicators/{code}"),
    "GET /indicators/{code}/data.csv": .itself, "GET /indicators/{code}/chart.svg": .itself,
    "GET /indicators/{code}/package.zip": .itself, "GET /results": v1("GET results"),
    "GET /results/data.csv": .itself, "GET /projects": v1("GET projects"),
    "GET /glossary": v1("GET glossary"), "GET /search": v1("GET search"), "GET /ballots": v1("GET ballots"),
    "GET /ballots/{id}": v1("GET ballots/{id}"), "GET /data": .leftOut(.words), "GET /data/items.csv": .itself,
    "GET /data/items.jsonl": .itself, "GET /data/history.jsonl": .itself, "GET /data/indicators.csv": .itself,
    "GET /reports/{digest}/facts.csv": .itself, "GET /reports/{digest}/facts.jsonl": .itself,
    "GET /items/{id}/proof": v1("GET items/{id}/proof"),
    "GET /items/{id}/evidence/{digest}": v1("GET items/{id}/evidence/{digest}"), "GET /verifier": .itself,
    "GET /about": .leftOut(.words), "GET /checkpoint": .itself, "GET /language/{language}": .leftOut(.words),
    "GET /assets/{name}": .itself, "GET /health": .itself, "GET /metrics": .itself,
  ]

  private static let work: [String: Counterpart] = [
    "GET /work": v1("GET work"), "GET /work/lights": v1("GET lights"), "GET /work/calendar": v1("GET calendar"),
    "GET /work/urge": v1("GET urgings"), "POST /work/urge": v1("POST urgings"), "GET /work/letters": v1("GET letters"),
    "GET /work/results": v1("GET settlements"), "POST /work/results": v1("POST settlements"),
    "GET /work/check": .leftOut(.form), "POST /work/check": v1("POST checks"),
    "GET /work/appraisal": v1("GET appraisals", "GET appraisal"), "GET /work/import": v1("GET shelf"),
    "POST /work/import": v1("POST reports"), "GET /work/jobs": v1("GET jobs"),
    "GET /work/jobs/{job}": v1("GET jobs/{job}"), "GET /work/progress": v1("GET progress"),
    "POST /work/progress": v1("POST progress"), "POST /work/progress/paste": v1("POST progress/check"),
    "POST /work/progress/confirm": v1("POST progress"), "GET /work/review": v1("GET shelf", "GET proposals"),
    "POST /work/review": v1("POST review/acceptances", "POST review/rejections", "POST review/mergers"),
    "POST /work/review/{proposal}": v1(
      "PATCH proposals/{proposal}", "POST review/acceptances", "POST review/rejections",
      "POST proposals/{proposal}/parts"), "POST /items/{id}/moves/{move}": v1("POST items/{id}/moves"),
    "POST /items/{id}/progress": v1("POST items/{id}/progress"),
    "POST /items/{id}/evidence/{digest}/open": v1("POST items/{id}/evidence"),
    "POST /items/{id}/evidence/{digest}/close": v1("POST items/{id}/evidence/{digest}/closings"),
    "GET /items/{id}/correct": v1("GET entries/{number}/parts"),
    "POST /items/{id}/correct": v1("POST items/{id}/corrections"),
    "POST /items/{id}/assign": v1("POST items/{id}/assignments"),
    "POST /items/{id}/urge": v1("POST items/{id}/urgings"),
    "POST /items/{id}/sign": v1("POST items/{id}/signatures"),
    "POST /items/{id}/extend": v1("POST items/{id}/extensions"), "POST /items/{id}/link": v1("POST items/{id}/links"),
    "POST /items/{id}/comments": v1("POST items/{id}/comments"), "GET /admin/offices": v1("GET offices"),
    "GET /admin/settings": v1("GET settings", "GET settings/file", "GET kinds"),
    "POST /admin/settings": v1("PUT settings/file", "DELETE settings/file"), "GET /admin/backups": v1("GET backups"),
    "POST /admin/backups": v1("POST backups"), "POST /admin/verify": v1("POST verifications"),
    "GET /admin/export": .leftOut(.words), "GET /admin/export/{form}": v1("GET exports/{form}"),
    "GET /admin/log": v1("GET entries"), "POST /admin/proof": v1("POST entries/{number}/proof"),
  ]

  private static let cases: [String: Counterpart] = [
    "GET /services": .leftOut(.words), "GET /requests": .leftOut(.form), "POST /requests": v1("GET requests/{id}"),
    "GET /requests/new": .leftOut(.form), "POST /requests/new": v1("POST requests"),
    "GET /requests/filed": v1("POST requests"),
    "GET /requests/{id}": v1("GET requests/{id}"), "POST /requests/{id}/rating": v1("POST requests/{id}/rating"),
    "POST /requests/{id}/words": v1("POST requests/{id}/words"), "GET /desk": v1("GET requests"),
    "GET /desk/{id}": v1("GET cases/{id}"), "POST /desk/{id}/moves/{move}": v1("POST cases/{id}/moves"),
    "POST /desk/{id}/extensions": v1("POST items/{id}/extensions"), "GET /bundles": v1("GET bundles"),
    "GET /bundles/{bundle}": v1("GET bundles/{bundle}"), "POST /bundles/{bundle}": v1("POST bundles/{bundle}/cases"),
    "GET /policies": v1("GET policies"), "GET /policies/mine": v1("GET policies/questions"),
    "POST /policies/mine": v1("POST policies/decisions"), "GET /policies/companies": .leftOut(.form),
    "POST /policies/companies": v1("POST policies/companies"), "GET /deputy": v1("GET deputy"),
    "POST /deputy/items/{id}/rating": v1("POST deputy/items/{id}/rating"), "GET /vote/{id}": v1("GET ballots/{id}"),
    "POST /vote/{id}": v1("POST ballots/{id}/votes"),
  ]

  private static let accounts: [String: Counterpart] = [
    "GET /sign-in": .leftOut(.secret), "POST /sign-in": .leftOut(.secret), "GET /sign-in/code": .leftOut(.secret),
    "POST /sign-in/code": .leftOut(.secret), "POST /sign-out": .leftOut(.secret), "GET /account": v1("GET account"),
    "GET /account/tokens": .leftOut(.secret), "POST /account/tokens": .leftOut(.secret),
    "POST /account/tokens/{number}/remove": .leftOut(.secret), "GET /account/password": .leftOut(.secret),
    "POST /account/password": .leftOut(.secret), "GET /account/second-factor": .leftOut(.secret),
    "POST /account/second-factor": .leftOut(.secret), "POST /account/second-factor/off": .leftOut(.secret),
    "GET /accounts/second-factors": .leftOut(.secret), "POST /accounts/second-factors": .leftOut(.secret),
    "GET /accounts": v1("GET accounts"), "POST /accounts": v1("PUT accounts/{name}"),
    "POST /accounts/remove": v1("DELETE accounts/{name}"),
  ]
}
