using System.Text.Json;

namespace CareersData.Schemas;

/// <summary>One keyword of a schema with its value: one thing that a document has to be.</summary>
internal abstract class Keyword
{
    /// <summary>Adds whatever is wrong with a value; nothing when the keyword says nothing of values of its kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it stands in the document.</param>
    /// <param name="violations">Takes what is wrong.</param>
    internal abstract void Check(JsonElement value, string path, List<SchemaViolation> violations);
}
