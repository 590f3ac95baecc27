namespace CareersData.Schemas;

/// <summary>One thing in a document that its schema does not allow.</summary>
/// <param name="Field">Dotted path, such as <c>entryRoutes[2].type</c>; empty for the whole document.</param>
/// <param name="Found">What stands there, shortened.</param>
/// <param name="Expected">What may stand there.</param>
internal sealed record SchemaViolation(string Field, string Found, string Expected);
