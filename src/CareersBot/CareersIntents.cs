using CareersBot.Intents;
using CareersBot.Intents.AboutBot;
using CareersBot.Intents.AdviserQuestion;
using CareersBot.Intents.ApprenticeshipInfo;
using CareersBot.Intents.BackCancelRestart;
using CareersBot.Intents.BanterAbuse;
using CareersBot.Intents.BrowseByDislike;
using CareersBot.Intents.BrowseByInterest;
using CareersBot.Intents.CollegeTlevelBtec;
using CareersBot.Intents.DigitalRoles;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.EstatesGreenRoles;
using CareersBot.Intents.FlexibleHybrid;
using CareersBot.Intents.GreetThanksBye;
using CareersBot.Intents.Hours;
using CareersBot.Intents.Human;
using CareersBot.Intents.MedicalQuestion;
using CareersBot.Intents.MentalHealthRoles;
using CareersBot.Intents.NoQualifications;
using CareersBot.Intents.NonClinical;
using CareersBot.Intents.OffTopic;
using CareersBot.Intents.Pay;
using CareersBot.Intents.PrivacyDelete;
using CareersBot.Intents.RepeatSimplerMore;
using CareersBot.Intents.RoleInfo;
using CareersBot.Intents.RouteLength;
using CareersBot.Intents.ScienceLabRoles;
using CareersBot.Intents.SimilarRoles;
using CareersBot.Intents.Unclear;
using CareersBot.Intents.WhereAdvertised;

namespace CareersBot;

/// <summary>Every intent, ranked by hand: of two that are equally likely the first is taken.</summary>
internal static class CareersIntents
{
    /// <summary>The list; to add an intent write its folder, one line here and examples in <c>data/language/intents/</c>.</summary>
    internal static IReadOnlyList<Intent> All { get; } =
    [
        // Health comes before careers, and careers before small talk.
        MedicalQuestionIntent.Row,

        // Running the conversation
        BackCancelRestartIntent.Row,
        PrivacyDeleteIntent.Row,
        HumanIntent.Row,

        // Getting in
        PayIntent.Row,
        ApprenticeshipInfoIntent.Row,
        EntryRequirementsIntent.Row,
        RouteLengthIntent.Row,
        NoQualificationsIntent.Row,
        CollegeTlevelBtecIntent.Row,
        WhereAdvertisedIntent.Row,

        // What it is like
        HoursIntent.Row,
        FlexibleHybridIntent.Row,

        // Finding a role
        RoleInfoIntent.Row,
        SimilarRolesIntent.Row,
        MentalHealthRolesIntent.Row,
        DigitalRolesIntent.Row,
        EstatesGreenRolesIntent.Row,
        ScienceLabRolesIntent.Row,
        NonClinicalIntent.Row,
        AdviserQuestionIntent.Row,
        BrowseByDislikeIntent.Row,
        BrowseByInterestIntent.Row,

        // The rest
        RepeatSimplerMoreIntent.Row,
        AboutBotIntent.Row,
        GreetThanksByeIntent.Row,
        BanterAbuseIntent.Row,
        OffTopicIntent.Row,
        UnclearIntent.Row,
    ];
}
