namespace CareersData.Documents;

/// <summary>Every record of a set of data files, by kind, not yet resolved.</summary>
internal sealed class CatalogueDocuments
{
    internal DocumentSet<FamilyDocument> Families { get; } = new(family => family.Slug);

    internal DocumentSet<SkillDocument> Skills { get; } = new(skill => skill.Slug);

    internal DocumentSet<SubjectDocument> Subjects { get; } = new(subject => subject.Slug);

    internal DocumentSet<RegulatorDocument> Regulators { get; } = new(regulator => regulator.Abbreviation);

    internal DocumentSet<StandardDocument> Standards { get; } = new(standard => standard.Reference);

    internal DocumentSet<WayToApplyDocument> WaysToApply { get; } = new(way => way.Slug);

    internal DocumentSet<RouteTypeDocument> RouteTypes { get; } = new(type => type.Slug);

    internal DocumentSet<EntryRouteDocument> SharedRoutes { get; } = new(route => route.Slug);

    internal DocumentSet<OccupationDocument> Occupations { get; } = new(occupation => occupation.Slug);

    internal DocumentSet<PayScaleDocument> PayScales { get; } = new(scale => scale.FileName);

    internal DocumentSet<PayNoteDocument> PayNotes { get; } = new(note => note.Framework);

    internal DocumentSet<CollectionDocument> Collections { get; } = new(collection => collection.Slug);

    internal DocumentSet<MythDocument> Myths { get; } = new(myth => myth.Slug);

    internal DocumentSet<EasyReadDocument> EasyRead { get; } = new(text => text.Occupation);

    internal DocumentSet<ActivityDocument> Activities { get; } = new(activity => activity.Slug);

    internal DocumentSet<ProgrammeDocument> Programmes { get; } = new(programme => programme.Slug);

    internal DocumentSet<HelpServiceDocument> HelpServices { get; } = new(service => service.Slug);

    internal DocumentSet<FundingDocument> Funding { get; } = new(offer => offer.Slug);

    internal DocumentSet<QualificationDocument> Qualifications { get; } = new(fact => fact.Slug);

    internal DocumentSet<GlossaryTermDocument> Glossary { get; } = new(term => term.Slug);

    internal DocumentSet<QuestionDocument> Questions { get; } = new(question => question.Key);

    internal DocumentSet<QuestionSetDocument> QuestionSets { get; } = new(set => set.Slug);

    internal DocumentSet<EverydayWordsDocument> EverydayWords { get; } = new(_ => null);

    /// <summary>The way in itself: the shared one where only its slug is written; null when that cannot be read.</summary>
    internal EntryRouteDocument? Resolve(EntryRouteDocument written)
    {
        if (written.Route is not { } slug) return written;
        return SharedRoutes.TryFind(slug, out var shared) ? shared.Value : null;
    }

    /// <summary>Every way in that is written in full: the shared ones, then those of the occupations.</summary>
    internal IEnumerable<Document<EntryRouteDocument>> WrittenRoutes()
    {
        foreach (var shared in SharedRoutes.All) yield return shared;
        foreach (var occupation in Occupations.All)
            for (var i = 0; i < occupation.Value.EntryRoutes.Count; i++)
                if (occupation.Value.EntryRoutes[i].Route is null)
                    yield return new(occupation.File, occupation.Field($"entryRoutes[{i}]"), occupation.Value.EntryRoutes[i]);
    }
}
