import Sealing
import Testing

/// The leaves and roots of the Certificate Transparency project's own test of RFC 6962.
private let leaves: [[UInt8]] = [
  [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
  Array(0x50...0x57), Array(0x60...0x6f),
]
private let roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

@Suite("Merkle tree")
struct MerkleTests {
  private let hashes = leaves.map { MerkleTree.leaf($0) }

  @Test func theRootsAreThoseOfThePublishedVectors() {
    for size in 1...leaves.count {
      #expect(MerkleTree.root(hashes.prefix(size)).hexadecimal == roots[size - 1])
    }
    #expect(
      MerkleTree.root([]).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func aPublishedInclusionProofComesOut() {
    #expect(
      MerkleTree.inclusion(of: 0, in: hashes)?.map(\.hexadecimal) == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ])
    #expect(
      MerkleTree.consistency(from: 6, in: hashes)?.map(\.hexadecimal) == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ])
  }

  @Test func everyProofOfEverySizeHoldsAndNoOther() throws {
    let hashes = (0..<33).map { MerkleTree.leaf([UInt8($0)]) }
    for size in 1...hashes.count {
      let tree = Array(hashes.prefix(size))
      let root = MerkleTree.root(tree)
      for index in 0..<size {
        let path = try #require(MerkleTree.inclusion(of: index, in: tree))
        #expect(MerkleTree.verifyInclusion(tree[index], at: index, of: size, root: root, path))
        #expect(!MerkleTree.verifyInclusion(.zero, at: index, of: size, root: root, path))
        #expect(!MerkleTree.verifyInclusion(tree[index], at: index, of: size, root: root, path + [.zero]))
      }
      for old in 1...size {
        let oldRoot = MerkleTree.root(tree.prefix(old))
        let path = try #require(MerkleTree.consistency(from: old, in: tree))
        #expect(MerkleTree.verifyConsistency(from: old, oldRoot, to: size, root, path))
        #expect(!MerkleTree.verifyConsistency(from: old, .zero, to: size, root, path))
      }
      #expect(MerkleTree.inclusion(of: size, in: tree) == nil)
    }
  }

  @Test func peaksComeBackFromTheirBytes() throws {
    var peaks = Peaks()
    for index in 0..<100 {
      peaks.append(MerkleTree.leaf([UInt8(index)]))
      #expect(Peaks(size: peaks.size, bytes: peaks.bytes) == peaks)
    }
    #expect(Peaks(size: 3, bytes: [1, 2]) == nil)
  }

  /// The shorter way is the same hash: nothing in common, all in common, and every length around the blocks of 64.
  @Test func leavesThatBeginAlikeAreHashedAsIfAlone() {
    var digesting = LeafDigesting()
    let cases = [(0, 0), (63, 0), (64, 0), (65, 64), (640, 127), (640, 128), (641, 640), (200, 3), (700, 700)]
    for (length, alike) in cases {
      let one = (0..<length).map { UInt8($0 % 251) }
      let other = one.prefix(alike) + one.dropFirst(alike).map { $0 ^ 1 }
      for data in [one, Array(other)] {
        let hash = ([MerkleTree.leafPrefix] + data).withUnsafeBytes { digesting.digest(prefixed: $0) }
        #expect(hash == MerkleTree.leaf(data))
      }
    }
  }

  @Test func aDigestInPlaceHasTheDigitsOfItsText() {
    for leaf in hashes {
      var digits = [UInt8](repeating: 0, count: 2 * Digest.size)
      digits.withUnsafeMutableBytes { if let start = $0.baseAddress { leaf.writeHexadecimal(to: start) } }
      #expect(String(decoding: digits, as: UTF8.self) == leaf.hexadecimal)
    }
  }
}
