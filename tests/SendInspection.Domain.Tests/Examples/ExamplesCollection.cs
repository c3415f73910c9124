namespace SendInspection.Domain.Tests.Examples;

/// <summary>Tests that build and run the examples: one at a time, since all of them build the same library.</summary>
[CollectionDefinition(nameof(ExamplesCollection))]
public class ExamplesCollection;
