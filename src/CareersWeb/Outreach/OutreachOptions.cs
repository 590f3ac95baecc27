using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Outreach;

/// <summary>How answers at events are taken and kept; the configuration section <c>Outreach</c>.</summary>
public sealed class OutreachOptions
{
    /// <summary>Days after an event is final when its answers are erased; the totals stay until the event is deleted.</summary>
    [Range(1, 366)] public int AnswerDays { get; init; } = 30;

    /// <summary>Answers that one address may send in a minute: a whole school may share it. Each process counts for itself.</summary>
    [Range(1, 1_000_000)] public int AddressAnswersPerMinute { get; init; } = 600;
}
