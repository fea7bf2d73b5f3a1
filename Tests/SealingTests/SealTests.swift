import Sealing
import Testing

@Suite("Seals")
struct SealTests {
  @Test func aDigestIsThatOfTheStandard() {
    // FIPS 180-4, "abc"
    #expect(
      Digest.of(Array("abc".utf8)).hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest(hexadecimal: "ba") == nil)
    #expect(Digest(hexadecimal: String(repeating: "G", count: 64)) == nil)
  }

  @Test func aSignatureIsThatOfTheStandard() throws {
    // RFC 8032, section 7.1, tests 1 and 3
    let first = try SigningKey(
      name: "a", seed: bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    #expect(first.verifier.key == bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
    let expected = bytes(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
    #expect(first.sign([]) == expected)
    #expect(first.verifier.verify(expected, of: []))
    #expect(!first.verifier.verify(expected, of: [0]))
    let third = try SigningKey(
      name: "a", seed: bytes("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"))
    #expect(
      third.sign([0xaf, 0x82])
        == bytes(
          "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ))
  }

  @Test func aPublishedVerifierKeyIsRead() throws {
    // The example of golang.org/x/mod/sumdb/note.
    let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    let key = try VerifierKey(text: text)
    #expect(key.name == "PeterNeumann")
    #expect(key.text == text)
    #expect(throws: SealFault.self) { try VerifierKey(text: text.replacing("c74f20a3", with: "c74f20a4")) }
  }

  @Test func aCheckpointIsReadBackOnlyAsSigned() throws {
    let key = try SigningKey(name: "衍溪县/2026", seed: Array(0..<32))
    let checkpoint = Checkpoint(origin: "衍溪县/2026", size: 7, root: MerkleTree.leaf([1]))
    let note = checkpoint.signed(by: key)
    #expect(note.split(separator: "\n").count == 4)
    #expect(try Checkpoint(note: note, by: key.verifier) == checkpoint)
    for seed in UInt8(0)..<100 {
      let key = try SigningKey(name: "k", seed: Array(repeating: seed, count: 32))
      #expect(try SigningKey(text: key.text).verifier == key.verifier)
      #expect(try VerifierKey(text: key.verifier.text) == key.verifier)
    }
    #expect(throws: SealFault.self) {
      try Checkpoint(note: note.replacing("\n7\n", with: "\n8\n"), by: key.verifier)
    }
    let other = try SigningKey(name: "衍溪县/2026", seed: Array(1..<33))
    #expect(throws: SealFault.self) { try Checkpoint(note: note, by: other.verifier) }
    for cut in 0..<note.count {
      #expect(throws: SealFault.self) { try Checkpoint(note: String(note.prefix(cut)), by: key.verifier) }
    }
  }

  @Test func aNameWithAPlusOrASpaceSignsNothing() {
    for name in ["", "a b", "a+b", "a\nb"] {
      #expect(throws: SealFault.self) { try SigningKey(name: name, seed: Array(0..<32)) }
    }
  }

  @Test func aPasswordMatchesItsOwnHashOnly() throws {
    let hash = try Password.hash("衍溪-2026", .least)
    #expect(hash.hasPrefix("$argon2id$"))
    #expect(Password.matches("衍溪-2026", hash))
    #expect(!Password.matches("衍溪-2027", hash))
    #expect(!Password.matches("衍溪-2026", ""))
    #expect(!Password.matches("衍溪-2026", String(repeating: "x", count: 500)))
  }

  @Test func aBoxOpensUnderItsKeyOnlyAndUnchanged() throws {
    let box = try #require(SecretBox(key: SecretBox.makeKey()))
    let text = Array("张三 13800001234".utf8)
    var sealed = box.seal(text)
    #expect(sealed != box.seal(text))
    #expect(box.open(sealed) == text)
    #expect(SecretBox(key: SecretBox.makeKey())?.open(sealed) == nil)
    sealed[30] ^= 1
    #expect(box.open(sealed) == nil)
    #expect(box.open([]) == nil)
    #expect(SecretBox(key: [1]) == nil)
  }

  @Test func tokensDiffer() { #expect(Set((0..<1000).map { _ in Chance.token() }).count == 1000) }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    stride(from: 0, to: hexadecimal.count, by: 2).compactMap {
      UInt8(hexadecimal.dropFirst($0).prefix(2), radix: 16)
    }
  }
}
