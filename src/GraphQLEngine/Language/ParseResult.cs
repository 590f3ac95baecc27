using System.Diagnostics.CodeAnalysis;
using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>Either the document that was read, or the first mistake in it.</summary>
public sealed record ParseResult(DocumentNode? Document, GraphQLError? Error)
{
    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDocument => Document is not null;
}
