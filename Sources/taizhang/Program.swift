import ArgumentParser
import Glibc

/// The entry: parses, runs, and turns every way to end into one of three exit statuses.
@main
enum Program {
  /// 0 everything was read · 1 something could not be · 2 the command line makes no sense.
  static func main() async {
    // A reader that went away (`| head`) ends us without a word, even where the parent had the signal ignored.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try Taizhang.parseAsRoot()
      if var patient = command as? any AsyncParsableCommand {
        try await patient.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Standard.error.say("taizhang: \(failure)")
      exit(1)
    } catch {
      guard Taizhang.exitCode(for: error) == .validationFailure else { Taizhang.exit(withError: error) }
      Standard.error.say(Taizhang.fullMessage(for: error))
      exit(2)
    }
  }
}
