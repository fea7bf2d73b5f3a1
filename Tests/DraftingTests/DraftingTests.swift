import Testing

@Suite struct DraftingTests {}
