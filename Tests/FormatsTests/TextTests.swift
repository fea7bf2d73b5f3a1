import Documents
import Formats
import Testing

@Test func anEmptyFileIsRefusedInOneSentence() {
  #expect(throws: IntakeFailure.empty) { try Intake().documents(from: [], name: "a") }
}
