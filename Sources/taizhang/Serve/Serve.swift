import ArgumentParser
import Glibc
import Hummingbird
import HummingbirdCore
import LedgerCore
import LedgerSQLite
import Logging
import NIOCore
import Settings
import Web

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the site of a ledger: public pages, workbench, data interface (网站).",
    discussion: """
      Everybody sees what is public; who works on items signs in with an account that has a password (taizhang account add \
      --password-file). Let a reverse proxy end TLS and say --behind-proxy, so that cookies go over HTTPS only and the \
      visitor's address is the one that the proxy saw.

      It stops on Ctrl-C or SIGTERM once every request under way is answered.

      Examples:
        taizhang serve --data taizhang-data --port 8080
        taizhang serve --reports /srv/reports
        taizhang serve --host 0.0.0.0 --behind-proxy
      """)

  @Option(
    help: ArgumentHelp("The ledger's folder. (default: $TAIZHANG_DATA, else ./taizhang-data)", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(help: "The address to listen on.") var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 for any that is free.") var port = 8080

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Reports, or folders of them, that everybody may read beside the ledger's own: other places to compare with.",
      valueName: "file|folder"),
    completion: .directory)
  var reports: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder in which backups are made. (default: the ledger's folder with -backups behind its name)",
      valueName: "folder"),
    completion: .directory)
  var backups: String?

  @Flag(help: "A proxy in front ends TLS and names the visitor in X-Forwarded-For.") var behindProxy = false

  @Option(help: ArgumentHelp("Requests a minute from one address; 0 for no limit.", valueName: "requests"))
  var addressRate = SiteLimits().addressRate

  @Option(
    help: ArgumentHelp(
      "Requests a minute of one account, signed in or by its tokens; 0 for no limit.", valueName: "requests"))
  var accountRate = SiteLimits().accountRate

  @Option(
    help: ArgumentHelp(
      "Begin at this time and run on from there, to show a ledger of the past: '2026-03-02 09:30'.", valueName: "time"),
    transform: LedgerOptions.moment)
  var at: Moment?

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port is \(port); it must be 0 to 65535.") }
    if addressRate < 0 || accountRate < 0 { throw ValidationError("A rate is 0 or more requests a minute.") }
  }

  func run() async throws {
    let folder = data ?? Environment.value("TAIZHANG_DATA") ?? "taizhang-data"
    let door = try open(folder)
    let place = try await self.place(through: door, folder)
    let lag = at.map { LedgerOptions.machineTime.seconds - $0.seconds } ?? 0
    var limits = SiteLimits()
    (limits.addressRate, limits.accountRate) = (addressRate, accountRate)
    let site = Site(door, place: place, limits: limits, isBehindProxy: behindProxy) {
      LedgerOptions.machineTime.adding(seconds: -lag)
    }
    // A browser that goes away must not end the server.
    signal(SIGPIPE, SIG_IGN)
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "taizhang")
    logger.logLevel = .notice
    let application = Application(
      responder: site.responder(),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 24_576, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { [host] channel in
        Standard.output.say("\(place): http://\(Serve.shown(host)):\(channel.localAddress?.port ?? 0)")
      }, logger: logger)
    do { try await application.runService() } catch {
      throw Failure(
        subject: "\(host):\(port)", reason: "cannot be listened on (\(error))",
        advice: "choose another port with --port, or stop what uses it")
    }
  }

  private func open(_ folder: String) throws(Failure) -> ServedDoor {
    let shared = try SharedReports(in: reports)
    do {
      let settings = try LedgerSettings.read(folder)
      return ServedDoor(
        ServedLedger(try SQLiteLedger(opening: folder, kinds: settings.kinds), settings, shared, backups: backups))
    } catch {
      throw Failure(error, about: folder)
    }
  }

  /// 砚溪县 of the ledger 砚溪县/2026.
  private func place(through door: ServedDoor, _ folder: String) async throws(Failure) -> String {
    do {
      let name = try await door.ask { try $0.name() }
      return name.split(separator: "/").first.map(String.init) ?? name
    } catch {
      throw Failure(error, about: folder)
    }
  }

  private static func shown(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}
