using CareersCatalogue.Occupations;
using CareersCatalogue.Outreach;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;
using CareersCatalogue.Support;

namespace CareersCatalogue.Snapshot;

/// <summary>Everything that one release says, as lists in the order of display. References between them are resolved.</summary>
public sealed class CatalogueContents
{
    /// <summary>Changes whenever any answer of the catalogue could; a hash of the data as lower-case hexadecimal digits.</summary>
    public required string Version { get; init; }

    /// <summary>When the release was loaded into memory.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>Groups of occupations.</summary>
    public required IReadOnlyList<Family> Families { get; init; }

    /// <summary>Skills by name.</summary>
    public required IReadOnlyList<Skill> Skills { get; init; }

    /// <summary>Subjects by name.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>Bodies that keep registers.</summary>
    public required IReadOnlyList<Regulator> Regulators { get; init; }

    /// <summary>Kinds of way in, easiest start first.</summary>
    public required IReadOnlyList<RouteType> RouteTypes { get; init; }

    /// <summary>Apprenticeship standards by reference.</summary>
    public required IReadOnlyList<ApprenticeshipStandard> Standards { get; init; }

    /// <summary>Where to apply.</summary>
    public required IReadOnlyList<WayToApply> WaysToApply { get; init; }

    /// <summary>Occupations, in any order.</summary>
    public required IReadOnlyList<Occupation> Occupations { get; init; }

    /// <summary>Ways in; those of one occupation stand together, easiest start first.</summary>
    public required IReadOnlyList<EntryRoute> EntryRoutes { get; init; }

    /// <summary>Pay scales in force.</summary>
    public required PayScales PayScales { get; init; }

    /// <summary>Outreach and support programmes.</summary>
    public required IReadOnlyList<Programme> Programmes { get; init; }

    /// <summary>People to turn to.</summary>
    public required IReadOnlyList<HelpService> HelpServices { get; init; }

    /// <summary>Money for study.</summary>
    public required IReadOnlyList<FundingOffer> Funding { get; init; }

    /// <summary>Facts about qualifications.</summary>
    public required IReadOnlyList<QualificationFact> Qualifications { get; init; }

    /// <summary>Terms explained, in the order of the alphabet.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What each pay framework means.</summary>
    public IReadOnlyList<PayNote> PayNotes { get; init; } = [];

    /// <summary>Themes across families, in the order of display.</summary>
    public IReadOnlyList<Collection> Collections { get; init; } = [];

    /// <summary>What people wrongly believe, in the order of display.</summary>
    public IReadOnlyList<Myth> Myths { get; init; } = [];

    /// <summary>Occupations in short sentences, in the order of their slugs.</summary>
    public IReadOnlyList<EasyRead> EasyRead { get; init; } = [];

    /// <summary>What teachers can do with a class, in the order of display.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>What people can be asked at events.</summary>
    public IReadOnlyList<QuestionSet> QuestionSets { get; init; } = [];

    /// <summary>Everyday words for what the catalogue calls by another name.</summary>
    public required IReadOnlyList<EverydayWords> EverydayWords { get; init; }

    /// <summary>The licence of the data.</summary>
    public required string Licence { get; init; }
}
