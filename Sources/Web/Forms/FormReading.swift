internal import HTTPTypes
internal import Hummingbird

extension Form {
  /// Reads the body of a request: fields into memory, files onto the disk as they come.
  ///
  /// - Parameter files: Whether the form may bring files, and how large.
  static func read(_ request: Request, _ limits: SiteLimits, files: Route.Files, _ door: any LedgerDoor) async throws
    -> Form
  {
    let type = request.headers[.contentType] ?? ""
    if files != .none, type.lowercased().hasPrefix("multipart/form-data") {
      guard let boundary = Multipart.boundary(of: type) else { throw Fault(.badRequest, FaultWords.noForm) }
      return try await read(request, limits, Multipart(boundary: boundary), limits.file(files), door)
    }
    guard type.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw Fault(.unsupportedMediaType, FaultWords.noForm)
    }
    let body = try await limits.body(of: request, upTo: limits.form)
    return Form(encoded: Array(body.readableBytesView))
  }

  private static func read(
    _ request: Request, _ limits: SiteLimits, _ start: Multipart, _ most: Int, _ door: any LedgerDoor
  ) async throws -> Form {
    let tooLarge = Fault(.contentTooLarge, FaultWords.fileTooLarge(most))
    return try await limits.pieces(of: request, upTo: most * SiteLimits.mostFiles, tooLarge) { pieces in
      var (form, reader, open, size) = (Form(), start, Open.nothing, 0)
      for try await piece in pieces {
        let events: [Multipart.Event]
        do { events = try reader.read(piece) } catch { throw Fault(.badRequest, FaultWords.noForm) }
        for event in events {
          switch event {
          case .part(let name, let fileName):
            form.take(open)
            open = fileName.map { .file(name, Form.shown($0), nil) } ?? .field(name, [])
          case .bytes(let bytes):
            switch open {
            case .nothing: break
            case .field(let name, let before):
              size += bytes.count
              if size > limits.fields { throw tooLarge }
              open = .field(name, before + bytes)
            case .file(let field, let name, let intake):
              if bytes.count > most - (intake?.size ?? 0) { throw tooLarge }
              let (part, known) = (Array(bytes), intake)
              let file = try await door.ask(on: .files) { ledger in
                let file = try known ?? ledger.intake()
                try file.add(part)
                return file
              }
              open = .file(field, name, file)
            }
          }
        }
      }
      guard reader.isWhole else { throw Fault(.badRequest, FaultWords.noForm) }
      form.take(open)
      return form
    }
  }

  /// The part that is being read.
  private enum Open {
    case nothing
    case field(String, [UInt8])
    /// Nil as long as it is empty: browsers send such a one for a control that was left alone.
    case file(String, String, (any Intake)?)
  }

  private mutating func take(_ open: Open) {
    switch open {
    case .nothing, .file(_, _, nil): break
    case .field(let name, let bytes): add(String(decoding: bytes, as: UTF8.self), to: name)
    case .file(let field, let name, let intake?): add(File(field: field, name: name, intake: intake))
    }
  }
}
