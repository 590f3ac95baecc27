using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;

namespace CareersCatalogue.Snapshot;

/// <summary>What people wrongly believe, with the fact that answers it and the list of occupations that proves it.</summary>
/// <param name="Slug">Unique among myths, and the name of its file.</param>
/// <param name="Claim">What is believed, as somebody would say it.</param>
/// <param name="Fact">What is so.</param>
/// <param name="Filter">Key of the filter that makes the list.</param>
/// <param name="Values">Values of the filter, one of which is there; at least one.</param>
/// <param name="Sources">Where the fact was read; at least one.</param>
/// <remarks>Source: <c>data/myths/</c>.</remarks>
public sealed record Myth(Slug Slug, LocalText Claim, LocalText Fact, string Filter, IReadOnlyList<string> Values, IReadOnlyList<Source> Sources);
