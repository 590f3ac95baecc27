using CareersBot.Intents;
using CareersBot.Intents.AboutBot;
using CareersBot.Intents.AdviserQuestion;
using CareersBot.Intents.AfterOffer;
using CareersBot.Intents.AgeLimits;
using CareersBot.Intents.ApplicationHelp;
using CareersBot.Intents.ApprenticeshipInfo;
using CareersBot.Intents.BackCancelRestart;
using CareersBot.Intents.BanterAbuse;
using CareersBot.Intents.BrowseByDislike;
using CareersBot.Intents.BrowseByInterest;
using CareersBot.Intents.CollegeTlevelBtec;
using CareersBot.Intents.Compare;
using CareersBot.Intents.ConditionDisclosure;
using CareersBot.Intents.Correction;
using CareersBot.Intents.CultureValues;
using CareersBot.Intents.DayInLife;
using CareersBot.Intents.Demand;
using CareersBot.Intents.DigitalRoles;
using CareersBot.Intents.DisabilityAdjust;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.EstatesGreenRoles;
using CareersBot.Intents.EventsProgrammes;
using CareersBot.Intents.FlexibleHybrid;
using CareersBot.Intents.GradeWorry;
using CareersBot.Intents.GreetThanksBye;
using CareersBot.Intents.HardParts;
using CareersBot.Intents.Hours;
using CareersBot.Intents.Human;
using CareersBot.Intents.InterviewPractice;
using CareersBot.Intents.LanguageChoice;
using CareersBot.Intents.MedicalQuestion;
using CareersBot.Intents.MentalHealthRoles;
using CareersBot.Intents.NoQualifications;
using CareersBot.Intents.NonClinical;
using CareersBot.Intents.OffTopic;
using CareersBot.Intents.OverseasLanguage;
using CareersBot.Intents.ParentQuestion;
using CareersBot.Intents.Pay;
using CareersBot.Intents.Plan;
using CareersBot.Intents.PrivacyDelete;
using CareersBot.Intents.Progression;
using CareersBot.Intents.Quiz;
using CareersBot.Intents.RecordChecks;
using CareersBot.Intents.RepeatSimplerMore;
using CareersBot.Intents.ResitsEquivalents;
using CareersBot.Intents.ReturnerAdult;
using CareersBot.Intents.RoleDifference;
using CareersBot.Intents.RoleInfo;
using CareersBot.Intents.RouteCompare;
using CareersBot.Intents.RouteLength;
using CareersBot.Intents.SaveShortlist;
using CareersBot.Intents.ScienceLabRoles;
using CareersBot.Intents.ShareFamily;
using CareersBot.Intents.SimilarRoles;
using CareersBot.Intents.StudyFunding;
using CareersBot.Intents.SubjectChoice;
using CareersBot.Intents.SupportedInternship;
using CareersBot.Intents.SurpriseMe;
using CareersBot.Intents.Switching;
using CareersBot.Intents.Unclear;
using CareersBot.Intents.WhereAdvertised;
using CareersBot.Intents.WorkExperience;
using CareersBot.Intents.WrongInfo;

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
        CorrectionIntent.Row,
        WrongInfoIntent.Row,
        LanguageChoiceIntent.Row,
        SaveShortlistIntent.Row,

        // Getting in
        PayIntent.Row,
        ApprenticeshipInfoIntent.Row,
        EntryRequirementsIntent.Row,
        RouteLengthIntent.Row,
        NoQualificationsIntent.Row,
        CollegeTlevelBtecIntent.Row,
        WhereAdvertisedIntent.Row,
        GradeWorryIntent.Row,
        SubjectChoiceIntent.Row,
        RouteCompareIntent.Row,
        StudyFundingIntent.Row,
        WorkExperienceIntent.Row,
        AgeLimitsIntent.Row,
        ResitsEquivalentsIntent.Row,
        SwitchingIntent.Row,
        SupportedInternshipIntent.Row,
        OverseasLanguageIntent.Row,
        RecordChecksIntent.Row,
        ConditionDisclosureIntent.Row,
        DisabilityAdjustIntent.Row,
        ReturnerAdultIntent.Row,
        AfterOfferIntent.Row,
        ApplicationHelpIntent.Row,
        InterviewPracticeIntent.Row,
        EventsProgrammesIntent.Row,
        PlanIntent.Row,
        ParentQuestionIntent.Row,
        ShareFamilyIntent.Row,

        // What it is like
        HoursIntent.Row,
        FlexibleHybridIntent.Row,
        HardPartsIntent.Row,
        DayInLifeIntent.Row,
        ProgressionIntent.Row,
        CultureValuesIntent.Row,
        DemandIntent.Row,

        // Finding a role
        QuizIntent.Row,
        RoleInfoIntent.Row,
        CompareIntent.Row,
        RoleDifferenceIntent.Row,
        SurpriseMeIntent.Row,
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
