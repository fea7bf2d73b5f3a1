// swift-tools-version: 6.2
import PackageDescription

/// Every target is strict about what it imports; the arrows below are all there is, and
/// `--explicit-target-dependency-import-check error` (see Makefile) refuses any other.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "taizhang",
  products: [
    .library(name: "Reading", targets: ["Reading", "Facts", "Documents"]),
    .library(name: "Formats", targets: ["Formats", "Documents"]),
    .library(name: "LedgerCore", targets: ["LedgerCore", "Facts"]),
    .library(name: "LedgerSQLite", targets: ["LedgerSQLite", "LedgerCore"]),
    .library(name: "Searching", targets: ["Searching", "Facts", "Documents"]),
    .executable(name: "taizhang", targets: ["taizhang"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
    // What Hummingbird is made of, named because a target may import only what it names.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // What a report says, and a report as text: neither knows the other.
    .target(name: "Facts", swiftSettings: strict),
    .target(name: "Documents", swiftSettings: strict),
    // Text to facts. No file, no clock, no format.
    .target(name: "Reading", dependencies: ["Facts", "Documents"], swiftSettings: strict),
    // Bytes of a file to documents. The only target that meets foreign formats and C parsers.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "Formats", dependencies: ["Documents", "CLibXML2", "CLibZip", "CLinux"], swiftSettings: strict),
    // Promise against result, series over years and places. Sees what was read, not how.
    .target(name: "Reconciling", dependencies: ["Facts", "Documents"], swiftSettings: strict),
    // A draft before it is delivered: each check a value with its examples.
    .target(name: "Checking", dependencies: ["Facts", "Documents", "Reconciling"], swiftSettings: strict),
    // Facts to text, in the register's own phrases.
    .target(name: "Drafting", dependencies: ["Facts"], swiftSettings: strict),
    // Facts to tables, lines and pages, items to rows. Does not know how they were found.
    .target(
      name: "Publishing", dependencies: ["Facts", "Documents", "Reconciling", "Checking", "LedgerCore"],
      swiftSettings: strict),
    // Standards of others, written: DOCX, Data Package. One folder for each.
    .target(
      name: "Interchange", dependencies: ["Facts", "Drafting", "Reconciling", "Publishing", "CLibZip"],
      swiftSettings: strict),
    // Full text of reports and ledger in one file of its own, which can always be made anew.
    .target(
      name: "Searching", dependencies: ["Facts", "Documents", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    // Events to items, lights and measures. No database, no clock, no reading.
    .target(name: "LedgerCore", dependencies: ["Facts"], swiftSettings: strict),
    // Facts to what the ledger would keep of them. The one place where a report meets the ledger.
    .target(name: "Proposing", dependencies: ["Facts", "Documents", "LedgerCore"], swiftSettings: strict),
    // Hashes, signatures, proofs. The only target that meets libsodium; knows nothing of the ledger.
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "Sealing", dependencies: ["CSodium"], swiftSettings: strict),
    // The store in one file. The only target that meets SQLite.
    .target(
      name: "LedgerSQLite",
      dependencies: [
        "LedgerCore", "Sealing", "CLinux", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // Files of the data folder to kinds, calendars, offices, policies and formulas. The only target that meets YAML.
    .target(
      name: "Settings", dependencies: ["LedgerCore", "Facts", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    // The site: routes, pages, interface. Meets the ledger through a protocol of its own and knows no store.
    .target(
      name: "Web",
      dependencies: [
        "LedgerCore", "Facts", "Documents", "Reconciling", "Publishing", "Interchange",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // The program: the only place that knows everything.
    .executableTarget(
      name: "taizhang",
      dependencies: [
        "Facts", "Documents", "Formats", "Reading", "Reconciling", "Checking", "Drafting", "Publishing", "Interchange",
        "Searching", "LedgerCore", "Proposing", "LedgerSQLite", "Sealing", "Settings", "Web",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "LedgerCoreTests", dependencies: ["LedgerCore", "Facts"]),
    .testTarget(
      name: "ProposingTests", dependencies: ["Proposing", "LedgerCore", "Reading", "Facts", "Documents", "Formats"]),
    .testTarget(name: "ReconcilingTests", dependencies: ["Reconciling", "Reading", "Facts", "Documents", "Formats"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: ["Checking", "Publishing", "Reconciling", "Reading", "Facts", "Documents", "Formats"]),
    .testTarget(
      name: "DraftingTests", dependencies: ["Drafting", "Interchange", "Reading", "Formats", "Facts", "Documents"]),
    .testTarget(name: "SearchingTests", dependencies: ["Searching", "Reading", "Facts", "Documents", "Formats"]),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
    // Writes until it is killed: the fault tests and `make faults`.
    .executableTarget(name: "FaultWriter", dependencies: ["LedgerSQLite", "LedgerCore"], path: "Tests/FaultWriter"),
    .testTarget(
      name: "LedgerSQLiteTests",
      dependencies: [
        "LedgerSQLite", "FaultWriter", "LedgerCore", "Sealing", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "LedgerCore", "Facts"]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "taizhang", "LedgerCore", "LedgerSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Facts", "Documents"]),
    .testTarget(name: "PromiseTests", dependencies: ["Reading", "Facts", "Documents"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "Documents", "CLibZip"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Facts", "Documents"]),
    // Runs the built program; knows nothing of its insides.
    .testTarget(name: "CommandTests", dependencies: ["taizhang"]),
    .testTarget(name: "OutlineTests", dependencies: ["Reading", "Facts", "Documents"]),
    .testTarget(name: "QuantityTests", dependencies: ["Reading", "Documents"]),
    .testTarget(name: "HostileTests", dependencies: ["taizhang"]),
    .testTarget(
      name: "GoldenTests", dependencies: ["Reading", "Facts", "Documents", "Formats"], exclude: ["Readings"]),
    .testTarget(name: "PolicyTests", dependencies: ["taizhang", "Reading", "Facts", "Documents", "Formats"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` only, which also passes the sanitizers: no other build ever sees this target.
if Context.environment["TAIZHANG_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Facts", "Documents", "Formats", "Reading", "Publishing"], path: "Fuzz",
      exclude: ["README.md", "Crashes", "words.dict"], swiftSettings: strict))
}
