using System.Runtime.InteropServices;

namespace GraphQLEngine.Errors;

/// <summary>A place in a document: both numbers count from 1, columns in UTF-16 code units.</summary>
/// <remarks>Source: GraphQL specification, section 7.1.2.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourceLocation(int Line, int Column);
