using CareersBot.Learnt;
using CareersBot.Safety;

namespace CareersBot.Tests.Learnt;

/// <summary>The whole bot, started from what it learnt the time before.</summary>
public sealed class LearntLanguageTests
{
    [Fact]
    public void Read_WithWhatWasLearnt_UnderstandsTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("careers-learnt-");
        try
        {
            var catalogue = RealCatalogue.Catalogue.Current.Catalogue;
            foreach (var _ in Enumerable.Range(0, 2))
            {
                var language = BotLanguage.Read(RealCatalogue.DataPath, RealCatalogue.Meanings, folder.FullName).Language!; // the data has no problems
                var (asked, known) = (language.Model.See("how much does a midwife get", null), RealCatalogue.Language.Model);
                Assert.Equal(SafetyDoor.DangerNow, language.Screen.DoorOf("somebody is attacking me right now"));
                Assert.Null(language.Screen.DoorOf("how do i become a midwife"));
                Assert.Equal(known.Meanings.Of(asked.Plain), language.Model.Meanings.Of(asked.Plain));
                Assert.Equal(
                    known.For(catalogue).Intents.Probabilities(asked.Features, known.Meanings.Of(asked.Plain)),
                    language.Model.For(catalogue).Intents.Probabilities(asked.Features, known.Meanings.Of(asked.Plain)));
                Assert.Equal(known.For(catalogue).Asked, language.Model.For(catalogue).Asked);
            }

            Assert.Equal(3, folder.GetFiles("*.learnt").Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Key_OfOtherWords_IsAnother()
    {
        var folder = Directory.CreateTempSubdirectory("careers-words-");
        try
        {
            var words = folder.CreateSubdirectory("language");
            File.WriteAllText(Path.Combine(words.FullName, "a.txt"), "one");
            var key = LearntKey.Of(folder.FullName, RealCatalogue.Meanings);
            Assert.Equal(key, LearntKey.Of(folder.FullName, RealCatalogue.Meanings));
            File.WriteAllText(Path.Combine(words.FullName, "a.txt"), "two");
            Assert.NotEqual(key, LearntKey.Of(folder.FullName, RealCatalogue.Meanings));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
