using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Wording;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>One fact at the head of an occupation's page.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Text">What is so.</param>
/// <param name="Address">Where more of the same is; null when nowhere.</param>
internal sealed record HeadlineFact(string Label, string Text, string? Address = null)
{
    /// <summary>What a person wants to know first, in that order; what is unknown is left out.</summary>
    public static IEnumerable<HeadlineFact> Of(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        yield return entry.PayIn(Nation.England) is { } pay
            ? new("Pay in England", Say("{0} a year", PayWording.Range(pay)), "#pay")
            : new("Pay", PayWording.Framework(job.Pay.Framework), "#pay");
        yield return new("You can start with", LevelWording.Short(job.MinimumLevel), "#ways-in");
        if (job.TrainingYears is { } years) yield return new("Training", TimeWording.About(years));
        if (job.WorkingPatterns.Count > 0)
            yield return new("Hours", SentenceWording.List(job.WorkingPatterns.Select(pattern => Say(WorkingPatterns.List.Of(pattern).Label))));
        if (job.Settings.Count > 0)
            yield return new("Where you work", SentenceWording.List(job.Settings.Select(setting => Say(Settings.List.Of(setting).Label))));
        yield return new("Kind of work", job.IsClinical ? Say("Clinical: care, treatment or tests") : Say("Not clinical: it keeps the service running"));
        yield return new("Patients", Say(PatientContacts.List.Of(job.PatientContact).Label));
        yield return new("Working from home", Say(HybridWorkings.List.Of(job.HybridWorking).Label));
        if (job.Registration is { } registration) yield return new("Register", RegisterOf(registration));
        yield return new("Family", Say(job.Family.Name), SiteMap.AddressOf(FamilyFilter.Row, job.Family.Slug.Value));
    }

    private static string RegisterOf(Registration registration)
    {
        var names = string.Join($" {Say("or")} ", new[] { registration.Regulator }.Concat(registration.Alternatives).Select(body => Say(body.Name)));
        return registration.Mandatory ? Say("You must join the register of the {0}", names) : Say("You can join the register of the {0}", names);
    }
}
