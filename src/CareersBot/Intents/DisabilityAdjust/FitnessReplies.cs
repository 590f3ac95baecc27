using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.DisabilityAdjust;

/// <summary>Whether a body fits a job: what the record holds of it, and who decides. No record has such a rule, and none is made up.</summary>
internal static class FitnessReplies
{
    /// <summary>No rule is held for any job; which job is asked.</summary>
    internal static Answer OfAnyJob(string topic, FundingOffer? offer) => new(
        $"I hold no rule about {topic} for any job.{(offer is null ? "" : $" You can ask for changes that help, and {offer.Name} can pay for some.")} Ask the course or employer early. Which job do you have in mind?")
    {
        Actions = ["Help at work", "Help while I study", "What jobs are there?", "Talk to a person"],
        Sources = offer is null ? [] : [offer.Source],
        Simpler = "I hold no rule about it. Ask early.",
    };

    /// <summary>No rule is held; a health check looks at the work, where the record of the job has one.</summary>
    /// <param name="entry">The job.</param>
    /// <param name="topic">In words that follow "no rule about".</param>
    /// <param name="offer">Money for changes at work; null where none is held for the nation.</param>
    internal static Answer Of(CatalogueEntry entry, string topic, FundingOffer? offer)
    {
        var hasCheck = entry.Occupation.Checks.Contains(EmploymentCheck.OccupationalHealth);
        var isBody = topic == FitnessTopic.Body;
        var check = hasCheck ? " Before you start there is a health check: it looks at what the work asks of you." : "";
        var help = isBody || offer is null ? "" : $" You can ask for changes that help, and {offer.Name} can pay for some.";
        return new($"I hold no rule {(isBody ? "on" : "about")} {topic} for {Wording.A(entry)}.{check}{help} Ask the course or employer early what the work needs.")
        {
            Actions = isBody ? ["How do I get in?", "What is a normal day?", "Help at work"] : ["Help at work", "Help while I study", "How do I get in?", "Talk to a person"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0], .. isBody || offer is null ? [] : new[] { offer.Source }],
            Intent = isBody ? "entry_requirements" : null,
            More = isBody || offer is null ? null : $"{offer.Name} is for {offer.WhoFor}.",
            Simpler = "I hold no rule about it. Ask early.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
