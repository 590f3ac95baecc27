using CareersSearch.Analysis;

namespace CareersSearch.Index;

/// <summary>A part of every document that is searched on its own.</summary>
/// <param name="Name">Unique in its index.</param>
/// <param name="Analyzer">Turns the field's text into terms.</param>
/// <param name="PositionGap">Positions between two values of one document, at least 0; a large gap keeps phrases within one value.</param>
internal sealed record IndexField(string Name, Analyzer Analyzer, int PositionGap = 0);

/// <summary>What is indexed as one: an occupation, say.</summary>
/// <param name="Id">Unique in its index.</param>
/// <param name="Texts">The values of its fields; a field may have none, one or several.</param>
internal sealed record IndexDocument(string Id, IReadOnlyList<FieldText> Texts);

/// <summary>One value of one field.</summary>
internal readonly record struct FieldText(string Field, string Text);
