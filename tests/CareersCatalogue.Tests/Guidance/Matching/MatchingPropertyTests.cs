using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using FsCheck;
using FsCheck.Fluent;
using TestKit;

namespace CareersCatalogue.Tests.Guidance.Matching;

/// <summary>Laws of matching that hold for any person.</summary>
public sealed class MatchingPropertyTests
{
    private static readonly Subject[] Subjects = [SmallCatalogue.English, SmallCatalogue.Maths, SmallCatalogue.Biology];
    private static readonly OccupationMatching Matching = new(SmallCatalogue.Create());

    private static readonly Gen<HeldQualification> Qualifications =
        from type in Gen.Elements(Enum.GetValues<QualificationType>())
        from subject in Gen.Elements("english", "maths", "biology", "history", null)
        from grade in Gen.Choose(0, 30)
        from count in Gen.Choose(1, 6)
        select new HeldQualification(type, subject, Grades.Of(type) is { Count: > 0 } grades ? grades[grade % grades.Count] : Grades.PassOf(type), count);

    private static readonly Gen<Profile> Profiles =
        from qualifications in Qualifications.ArrayOf()
        from level in Gen.Elements<int?>(null, 0, 1, 2, 3, 6)
        from interests in Gen.Elements(Enum.GetValues<Interest>()).ArrayOf()
        from avoid in Gen.Elements(Enum.GetValues<Avoidance>()).ArrayOf()
        from patterns in Gen.Elements(Enum.GetValues<WorkingPattern>()).ArrayOf()
        from salary in Gen.Elements<int?>(null, 20_000, 60_000)
        from years in Gen.Elements<int?>(null, 0, 2, 10)
        from nation in Gen.Elements(Enum.GetValues<Nation>())
        select new Profile
        {
            Qualifications = qualifications, Level = level, Interests = [.. interests.Distinct()], Avoid = [.. avoid.Distinct()], Skills = [SmallCatalogue.Teamwork],
            WorkingPatterns = [.. patterns.Distinct()], MinimumSalaryPounds = salary, MaximumTrainingYears = years, Nation = nation,
        };

    private static readonly Gen<Requirement> Requirements =
        from kind in Gen.Elements(RequirementKind.Qualification, RequirementKind.Subject)
        from level in Gen.Elements<int?>(null, 1, 2, 3, 4, 6, 7)
        from count in Gen.Elements<int?>(null, 1, 5)
        from grade in Gen.Elements("4", "6", null)
        from subjects in Gen.Elements(Subjects).ArrayOf()
        from words in Gen.Elements(null, "A biology degree", "A licence")
        select new Requirement(kind, level, count, grade, [.. subjects.Distinct()], true, words, UsualAlternatives.Of(level, count, [.. subjects.Distinct()]));

    [Fact]
    public void Missing_OneMoreQualification_NeverClosesAWayIn() => Prop.ForAll(
        (from profile in Profiles from asked in Requirements from more in Qualifications select (profile, asked, more)).ToArbitrary(), item =>
        {
            var gate = new RouteLock(0, [item.asked], Subjects);
            var richer = item.profile with { Qualifications = [.. item.profile.Qualifications, item.more] };
            return gate.Missing(new(item.profile, Subjects)).Count > 0 || gate.Missing(new(richer, Subjects)).Count == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rank_AnyPerson_KeepsEveryOccupationOnce_WithinBounds_BestFirst() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
    {
        var ranked = Matching.Rank(profile);
        return ranked.Count == 12 && ranked.Select(match => match.Entry).Distinct().Count() == 12
            && ranked.All(match => match.Fit is >= 0 and <= 1) && ranked.Zip(ranked.Skip(1)).All(pair => pair.First.Fit >= pair.Second.Fit);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rank_SamePersonTwice_GivesTheSameOrder() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
        Names(Matching, profile).SequenceEqual(Names(new(SmallCatalogue.Create()), profile))).QuickCheckThrowOnFailure();

    [Fact]
    public void Explain_AnyPerson_GivesAReason_AndNothingMissingIsOpen() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
        Matching.Rank(profile).All(match =>
        {
            var explained = Matching.Explain(profile, match.Entry);
            return explained.Reasons.Count > 0 && explained.Nearly.All(nearly => nearly.Missing.Count > 0 && !explained.OpenNow.Contains(nearly.Route));
        })).QuickCheckThrowOnFailure();

    private static IEnumerable<(string, double)> Names(OccupationMatching matching, Profile profile) =>
        matching.Rank(profile).Select(match => (match.Entry.Occupation.Slug.Value, match.Fit));
}
