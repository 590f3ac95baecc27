using CareersCatalogue.Occupations;

namespace CareersCatalogue.Support;

/// <summary>Money that helps a person to study or start work.</summary>
/// <param name="Slug">Unique among funding offers.</param>
/// <param name="Name">What it is called.</param>
/// <param name="WhoFor">Who can have it.</param>
/// <param name="Nations">Where it holds; at least one.</param>
/// <param name="AmountPounds">Whole pounds; null when no one figure is set.</param>
/// <param name="Unit">What the amount is for, such as <c>per year</c>, or the amount in words.</param>
/// <param name="Year">The academic or tax year of the figure.</param>
/// <param name="Repayable">Whether it is a loan; null when that does not apply.</param>
/// <param name="Note">What else to know; null when nothing.</param>
/// <param name="Source">Where this is known from.</param>
/// <remarks>Source: <c>data/reference/funding.json</c>.</remarks>
public sealed record FundingOffer(
    Slug Slug, string Name, string WhoFor, IReadOnlyList<Nation> Nations, int? AmountPounds, string? Unit, string? Year,
    bool? Repayable, string? Note, Source Source)
{
    /// <summary>Whether the income of the household decides how much there is; null when that is not known or differs.</summary>
    public bool? MeansTested { get; init; }
}

/// <summary>A fact about a qualification, such as what a level means.</summary>
/// <param name="Slug">Unique among qualification facts.</param>
/// <param name="Group">What it belongs to, such as <c>level</c> or <c>gcse</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">Level in England, in words where it spans some; null when it has none.</param>
/// <param name="Meaning">What is to be known of it.</param>
/// <param name="Source">Where this is known from.</param>
/// <remarks>Source: <c>data/reference/qualifications.json</c>.</remarks>
public sealed record QualificationFact(Slug Slug, string Group, string Name, string? Level, string Meaning, Source Source);

/// <summary>A term that readers meet, explained.</summary>
/// <param name="Slug">Unique among terms.</param>
/// <param name="Term">As it is written.</param>
/// <param name="AlsoCalled">Other forms of it; may be empty.</param>
/// <param name="Meaning">One or two sentences of plain English.</param>
/// <remarks>Source: <c>data/reference/glossary.json</c>.</remarks>
public sealed record GlossaryTerm(Slug Slug, string Term, IReadOnlyList<string> AlsoCalled, string Meaning);

/// <summary>Everyday words for what the catalogue calls by another name.</summary>
/// <param name="Said">What people say, in lower case; at least one.</param>
/// <param name="Meant">What the catalogue says, in lower case; at least one.</param>
/// <param name="BothWays">Whether what is meant also stands for what is said.</param>
/// <param name="Abbreviation">Whether what is said are abbreviations, which never act as the beginning of a word.</param>
/// <remarks>Source: <c>data/language/synonyms.json</c>.</remarks>
public sealed record EverydayWords(IReadOnlyList<string> Said, IReadOnlyList<string> Meant, bool BothWays, bool Abbreviation);
