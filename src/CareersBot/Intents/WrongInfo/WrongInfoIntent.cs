namespace CareersBot.Intents.WrongInfo;

/// <summary>Somebody says that a fact or a link is wrong.</summary>
internal static class WrongInfoIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "wrong_info",
        IsQuestion = false,
        Policy = ask => WrongInfoReplies.Thanks(ask.Occupation?.Occupation.Sources[0]),
    };
}

internal static class WrongInfoReplies
{
    internal static Answer Thanks(CareersCatalogue.Occupations.Source? source) => new(
        $"Thank you for telling me. I may be out of date.{(source is null ? "" : $" I took it from {source.Name}, read on {Wording.Day(source.Retrieved)}.")} Please trust the official page over me.")
    {
        Actions = ["Talk to a person", "What are you?", "What jobs are there?"],
        Sources = source is null ? [] : [source],
    };
}
