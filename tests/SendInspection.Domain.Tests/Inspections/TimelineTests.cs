namespace SendInspection.Domain.Tests.Inspections;

public class TimelineTests
{
    [Fact]
    public void The_timeline_holds_what_was_planned_and_what_was()
    {
        Timeline timeline = Stories.Play([.. Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 27))]).Timeline(Stories.Calendar);
        Assert.Equal(
            [
                new TimelineEntry("Notify the local area", new(2016, 9, 1), new(2016, 9, 12), new(2016, 9, 1), new(2016, 9, 12)),
                new TimelineEntry("Fieldwork", new(2016, 9, 19), new(2016, 9, 23), new(2016, 9, 19), new(2016, 9, 23)),
                new TimelineEntry("Send the report letter", new(2016, 9, 23), new(2016, 11, 9), new(2016, 9, 23), new(2016, 11, 9)),
                new TimelineEntry("Submit the written statement of action", new(2016, 11, 9), new(2017, 2, 20), new(2016, 11, 9), new(2017, 2, 27)),
                new TimelineEntry("Publish the report letter", new(2016, 11, 9), null, new(2016, 11, 9), null),
                new TimelineEntry("Send copies of the report letter", new(2016, 11, 9), null, new(2016, 11, 9), null),
                new TimelineEntry("Review the statement", new(2017, 2, 27), new(2017, 3, 13), new(2017, 2, 27), null),
            ],
            timeline.Entries);
    }

    [Fact]
    public void It_can_be_drawn_as_a_Gantt_chart() => Assert.Equal(
        """
        gantt
            title Inspection of 354 Rochdale
            dateFormat YYYY-MM-DD
            inclusiveEndDates
            section Notify the local area
            planned : 2016-09-01, 2016-09-12
            actual : done, 2016-09-01, 2016-09-12
            section Fieldwork
            planned : 2016-09-19, 2016-09-23
            actual : done, 2016-09-19, 2016-09-23
            section Send the report letter
            planned : 2016-09-23, 2016-11-09
            actual : milestone, 2016-09-23, 0d

        """.ReplaceLineEndings("\n"),
        Stories.Play(Stories.FieldworkEnded).Timeline(Stories.Calendar).ToMermaid());

    [Fact]
    public void Before_anything_is_planned_it_is_empty() => Assert.Empty(Inspection.None.Timeline(Stories.Calendar).Entries);
}
