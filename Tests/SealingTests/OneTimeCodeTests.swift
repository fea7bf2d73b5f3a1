import Sealing
import Testing

@Suite("Codes by time")
struct OneTimeCodeTests {
  /// RFC 6238, appendix B: the rows of SHA-256.
  @Test(arguments: [
    (59, "46119246"), (1_111_111_109, "68084774"), (1_111_111_111, "67062674"), (1_234_567_890, "91819424"),
    (2_000_000_000, "90698825"), (20_000_000_000, "77737706"),
  ])
  func aCodeIsThatOfTheStandard(seconds: Int, code: String) {
    let secret = Array("12345678901234567890123456789012".utf8)
    #expect(OneTimeCode.code(secret, step: OneTimeCode.step(at: seconds), digits: 8) == code)
  }

  @Test func oneStepOfDriftIsTakenAndNoCodeTwice() {
    let secret = OneTimeCode.makeSecret()
    let now = 1_751_245_200
    let step = OneTimeCode.step(at: now)
    let taken = (-3...3).map {
      OneTimeCode.step(of: OneTimeCode.code(secret, step: step + $0), secret, at: now, after: -1)
    }
    #expect(taken == [nil, nil, step - 1, step, step + 1, nil, nil])
    #expect(OneTimeCode.step(of: OneTimeCode.code(secret, step: step), secret, at: now, after: step) == nil)
    #expect(OneTimeCode.step(of: "", secret, at: now, after: -1) == nil)
    #expect(OneTimeCode.step(of: "000000000000", secret, at: 0, after: -1) == nil)
  }

  /// RFC 4648, 10.
  @Test(arguments: [("", ""), ("f", "MY"), ("foobar", "MZXW6YTBOI"), ("foo", "MZXW6")])
  func base32IsThatOfTheStandard(words: String, text: String) {
    #expect(OneTimeCode.base32(Array(words.utf8)) == text)
    #expect(OneTimeCode.bytes(base32: text) == Array(words.utf8))
    #expect(OneTimeCode.bytes(base32: "1!") == nil)
  }
}
