import Documents
import Reading
import Testing

@Test func anEmptyDocumentHasNoFindings() {
  #expect(Reader().read(Document("")).all.isEmpty)
}
