/// 限度: how much a hostile or broken file may cost. All sizes in bytes.
///
/// The standard keeps one file under 1 GiB of memory: a plain text costs its bytes once and two bytes a code point.
public struct Limits: Hashable, Sendable {
  /// The file as it came in.
  public var input: Int
  /// Everything unpacked from one Word or Excel file, counted as it unpacks, never by what its headers say.
  public var unpacked: Int
  /// One packed part of such a file.
  public var part: Int
  /// A web page: its tree costs far more than its bytes.
  public var page: Int
  /// Text that `pdftotext` may give back.
  public var printed: Int
  /// Seconds of wall clock for one run of `pdftotext`.
  public var seconds: Int

  public init(
    input: Int = 256 << 20, unpacked: Int = 256 << 20, part: Int = 64 << 20, page: Int = 64 << 20,
    printed: Int = 64 << 20, seconds: Int = 8
  ) {
    self.input = input
    self.unpacked = unpacked
    self.part = part
    self.page = page
    self.printed = printed
    self.seconds = seconds
  }

  public static let standard = Limits()
}
