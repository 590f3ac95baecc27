using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

/// <summary>What is hard about a job, told straight: the thing that was asked about, where the job's page speaks of it.</summary>
internal static class HardPartsIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "hard_parts",
        Labels = ["What is hard about it?"],
        Policy = ask => ask.Message.Says("cope", "coping", "deal", "nightmares", "handle") && ask.Message.Says("how", "nightmares") ? HardPartsReplies.Coping(ask.Message.Occupation)
            : ask.Occupation is { } one && ask.Message.Says("boring", "dull", "fun") ? HardPartsReplies.ForWhom(HardPartsReplies.Job(one, null))
            : ask.Occupation is { } entry ? HardPartsReplies.Job(entry, HardTopic.In(ask.Message) ?? Fears.Told(ask))
            : HardPartsReplies.General(ask.Catalogue, HardTopic.In(ask.Message)),
    };
}
