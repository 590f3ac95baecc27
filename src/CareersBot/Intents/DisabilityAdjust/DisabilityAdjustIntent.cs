namespace CareersBot.Intents.DisabilityAdjust;

/// <summary>Disability, long illness and changes at work.</summary>
internal static class DisabilityAdjustIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "disability_adjust",
        Labels = ["Help at work"],
        Policy = ask => DisabilityAdjustReplies.Support(ask, ask.Catalogue.Contents.Funding.FirstOrDefault(offer => offer.Slug.Value.StartsWith("access-to-work", StringComparison.Ordinal) && offer.Nations.Contains(ask.Nation))),
    };
}

internal static class DisabilityAdjustReplies
{
    internal static Answer Support(Ask ask, CareersCatalogue.Support.FundingOffer? offer)
    {
        var entry = ask.Message.Occupation;
        var money = offer is null ? "" : $" {offer.Name} can pay for help at work: {offer.WhoFor}.";
        return new($"You can ask for changes that help you, in training and at work.{money} What is possible depends on the job, so ask the course or employer early{(entry is null ? "" : $" about being {Wording.A(entry)}")}.")
        {
            Actions = ["Supported internships", "How do I get in?", "Talk to a person"],
            Sources = offer is null ? [] : [offer.Source],
            Entries = entry is null ? [] : [entry],
        };
    }
}
