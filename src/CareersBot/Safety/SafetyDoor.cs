namespace CareersBot.Safety;

/// <summary>The seven kinds of message that get help before anything else.</summary>
internal static class SafetyDoor
{
    internal const string SelfHarm = "safety_self_harm";
    internal const string Abuse = "safety_abuse";
    internal const string DangerNow = "safety_danger_now";
    internal const string Bullying = "safety_bullying";
    internal const string EatingDrugsDrink = "safety_eating_drugs_drink";
    internal const string LossOverwhelm = "safety_loss_overwhelm";
    internal const string WorriedAboutFriend = "safety_worried_about_friend";

    /// <summary>All, the most urgent first.</summary>
    internal static IReadOnlyList<string> All { get; } = [DangerNow, SelfHarm, Abuse, WorriedAboutFriend, EatingDrugsDrink, Bullying, LossOverwhelm];
}
