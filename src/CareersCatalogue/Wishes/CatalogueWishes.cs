using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Wishes;

/// <summary>Wishes whose words stand in the release: school subjects, registers, pay bands, nations.</summary>
internal static class CatalogueWishes
{
    internal const string Subjects = "subject";

    internal static IEnumerable<WishRow> Rows(Catalogue catalogue)
    {
        foreach (var subject in catalogue.Contents.Subjects)
        {
            var name = RequirementWording.InSentence(subject);
            yield return new(
                [.. subject.Words.Append(subject.Name).Select(Plain).Distinct(StringComparer.Ordinal)],
                WishMeaning.Like($"subject-{subject.Slug.Value}", $"Uses {name}", SubjectFilter.Row, subject.Slug.Value),
                WishMeaning.Avoid(
                    $"no-subject-{subject.Slug.Value}", $"Without {name}", WishMeaning.Dislikes, SubjectFilter.Row, subject.Slug.Value),
                Subjects, IsNameToo: true);
        }
        foreach (var regulator in catalogue.Contents.Regulators)
        {
            yield return new(
                [.. new[] { regulator.Abbreviation, regulator.Name }.Select(Plain).Distinct(StringComparer.Ordinal)],
                WishMeaning.Hard($"register-{regulator.Abbreviation.ToLowerInvariant()}", $"On the register of the {regulator.Name}",
                    WishMeaning.Ways, RegulatorFilter.Row, regulator.Abbreviation),
                null, "register");
        }
        foreach (var band in BandFilter.Row.Choices(catalogue))
        {
            yield return new(
                [$"band {band.Value}", $"bands {band.Value}"],
                WishMeaning.Hard($"band-{band.Value}", $"Starts at band {band.Value}", WishMeaning.Levels, BandFilter.Row, band.Value),
                    null, "band");
        }
        foreach (var nation in Nations.List.All)
        {
            var name = nation.Label.ToLowerInvariant();
            yield return new(
                [$"in {name}", $"nhs {name}"],
                WishMeaning.Hard($"nation-{nation.Key}", $"In {nation.Label}", WishMeaning.Places, NationFilter.Row, nation.Key), null,
                    "nation");
        }
    }

    // Words as the reader has them: small letters, and a space for every sign.
    private static string Plain(string said) =>
        string.Join(' ', new string([.. said.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ',
            StringSplitOptions.RemoveEmptyEntries));
}
